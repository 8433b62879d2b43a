/* Reads iCalendar from stdin with libical, checks it by libical's table of restrictions, and prints uid, start and
   summary of every event, a line each, separated by tabs. Ends with 1 and the reasons on stderr when something is wrong. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_all(void)
{
    size_t size = 0, room = 1 << 16;
    char *text = malloc(room);
    int character;
    while ((character = getchar()) != EOF) {
        if (size + 2 > room) text = realloc(text, room *= 2);
        text[size++] = (char)character;
    }
    text[size] = 0;
    return text;
}

static int errors_in(icalcomponent *component)
{
    int found = 0;
    icalproperty *property;
    icalcomponent *child;
    for (property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
        fprintf(stderr, "%s\n", icalproperty_get_xlicerror(property));
        found++;
    }
    for (child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child;
         child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        found += errors_in(child);
    return found;
}

int main(void)
{
    icalcomponent *event, *calendar = icalparser_parse_string(read_all());
    if (!calendar) return 1;
    icalrestriction_check(calendar);
    if (errors_in(calendar)) return 1;
    for (event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        struct icaltimetype start = icalcomponent_get_dtstart(event);
        if (start.is_date)
            printf("%s\t%04d-%02d-%02d", icalcomponent_get_uid(event), start.year, start.month, start.day);
        else {
            start = icaltime_convert_to_zone(start, icaltimezone_get_utc_timezone());
            printf("%s\t%04d-%02d-%02dT%02d:%02d:%02d.000Z", icalcomponent_get_uid(event), start.year, start.month,
                   start.day, start.hour, start.minute, start.second);
        }
        printf("\t%s\n", icalcomponent_get_summary(event));
    }
    return 0;
}
