import { expect, test } from 'vitest'
import { withBasePath } from '../../src/middleware.ts'

test.each([
  ['<a href="/platser/">', '<a href="/samvaro/platser/">'],
  ['<a href="/">', '<a href="/samvaro/">'],
  ['<form action="/sok/">', '<form action="/samvaro/sok/">'],
  ['<meta content="0; url=/platser/b/">', '<meta content="0; url=/samvaro/platser/b/">'],
  ['<link href="/samvaro/_astro/a.css">', '<link href="/samvaro/_astro/a.css">'],
  ['<a href="/samvaro/">', '<a href="/samvaro/samvaro/">'],
  ['<a href="//annan.example/">', '<a href="//annan.example/">'],
  ['<a href="https://annan.example/">', '<a href="https://annan.example/">'],
  ['<a href="#dag">', '<a href="#dag">'],
])('%s', (html, expected) => {
  expect(withBasePath(html, '/samvaro/')).toBe(expected)
})
