package org.teranga.rights.integreat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.rights.integreat.Shape.byLanguage;
import static org.teranga.rights.integreat.Shape.integer;
import static org.teranga.rights.integreat.Shape.listOf;
import static org.teranga.rights.integreat.Shape.nothing;
import static org.teranga.rights.integreat.Shape.number;
import static org.teranga.rights.integreat.Shape.object;
import static org.teranga.rights.integreat.Shape.orNull;
import static org.teranga.rights.integreat.Shape.text;
import static org.teranga.rights.integreat.Shape.truth;

import jakarta.json.JsonObject;

/** What each thing of the interface must be, so that the app reads it and does not fail on it. */
final class IntegreatShapes {
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
    private static final String OFFSET_MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+0[12]:00";
    private static final String URL = "https?://.+";
    private static final String PATH = "/[a-z0-9-]+/[a-zA-Z-]+/.*/";
    static final Shape LANGUAGES = byLanguage(object("id", integer(), "url", text(URL), "path", text(PATH)));
    static final Shape REGION = object(
            "name",
            text(),
            "path",
            text("/[a-z0-9-]+/"),
            "live",
            truth(),
            "languages",
            listOf(object("code", text(), "native_name", text())),
            "events",
            truth(),
            "pois",
            truth(),
            "push_notifications",
            truth(),
            "external_news",
            truth(),
            "name_without_prefix",
            text(),
            "prefix",
            orNull(text()),
            "latitude",
            number(),
            "longitude",
            number(),
            "aliases",
            nothing(),
            "bounding_box",
            listOf(2, listOf(2, number())),
            "is_chat_enabled",
            truth(),
            "zammad_privacy_policy",
            orNull(text(URL)));
    static final Shape PAGE = object(
            "id",
            integer(),
            "url",
            text(URL),
            "path",
            text(PATH),
            "title",
            text(".+"),
            "content",
            text(),
            "excerpt",
            text(),
            "thumbnail",
            nothing(),
            "order",
            integer(),
            "available_languages",
            LANGUAGES,
            "parent",
            (Shape) (where, value) -> {
                JsonObject parent = value.asJsonObject();
                assertThat(parent.keySet()).as(where).containsExactlyInAnyOrder("id", "url", "path");
                integer().check(where + ".id", parent.get("id"));
                boolean root = parent.getInt("id", -1) == 0;
                (root ? nothing() : text(URL)).check(where + ".url", parent.get("url"));
                (root ? nothing() : text(PATH)).check(where + ".path", parent.get("path"));
            },
            "last_updated",
            text(MOMENT),
            "organization",
            orNull(object("name", text(), "website", text(URL), "logo", text(URL))),
            "embedded_offers",
            listOf(0, nothing()));
    static final Shape EVENT = object(
            "id",
            integer(),
            "url",
            text(URL),
            "path",
            text(PATH),
            "title",
            text(".+"),
            "content",
            text(),
            "excerpt",
            text(),
            "thumbnail",
            nothing(),
            "available_languages",
            LANGUAGES,
            "last_updated",
            text(MOMENT),
            "event",
            object(
                    "id",
                    integer(),
                    "start",
                    text(OFFSET_MOMENT),
                    "end",
                    text(OFFSET_MOMENT),
                    "all_day",
                    truth(),
                    "only_weekdays",
                    truth()),
            "recurrence_rule",
            orNull(text("DTSTART:\\d{8}T\\d{6}\nRRULE:FREQ=(WEEKLY|MONTHLY).*;UNTIL=.+")),
            "location",
            object(
                    "id",
                    orNull(integer()),
                    "name",
                    text(),
                    "address",
                    text(),
                    "town",
                    text(),
                    "postcode",
                    text(),
                    "country",
                    text(),
                    "latitude",
                    orNull(number()),
                    "longitude",
                    orNull(number())),
            "location_path",
            nothing(),
            "meeting_url",
            nothing(),
            "featured_image",
            nothing());
    static final Shape LOCATION = object(
            "id",
            integer(),
            "url",
            text(URL),
            "path",
            text(PATH),
            "title",
            text(".+"),
            "content",
            text(),
            "excerpt",
            text(),
            "meta_description",
            orNull(text()),
            "thumbnail",
            nothing(),
            "available_languages",
            LANGUAGES,
            "last_updated",
            text(MOMENT),
            "contacts",
            listOf(object(
                    "name",
                    nothing(),
                    "area_of_responsibility",
                    nothing(),
                    "email",
                    orNull(text(".+@.+")),
                    "phone_number",
                    orNull(text()),
                    "website",
                    orNull(text(URL)),
                    "mobile_number",
                    nothing(),
                    "opening_hours",
                    nothing())),
            "temporarily_closed",
            truth(),
            "opening_hours",
            orNull(listOf(
                    7,
                    object(
                            "allDay",
                            truth(),
                            "closed",
                            truth(),
                            "appointmentOnly",
                            truth(),
                            "timeSlots",
                            listOf(object(
                                    "start",
                                    text("\\d\\d:\\d\\d"),
                                    "end",
                                    text("\\d\\d:\\d\\d"),
                                    "timezone",
                                    text("Europe/Paris")))))),
            "appointment_url",
            nothing(),
            "category",
            object(
                    "id",
                    integer(),
                    "name",
                    text(".+"),
                    "color",
                    text("#[0-9a-f]{6}"),
                    "icon",
                    text(),
                    "icon_url",
                    text(URL)),
            "location",
            object(
                    "id",
                    integer(),
                    "name",
                    text(),
                    "address",
                    text(),
                    "town",
                    text(),
                    "postcode",
                    text(),
                    "country",
                    text(),
                    "latitude",
                    number(),
                    "longitude",
                    number()),
            "organization",
            nothing(),
            "barrier_free",
            orNull(truth()));
    static final Shape NEWS = object(
            "id",
            text("[0-9]+"),
            "title",
            text(".+"),
            "content",
            text(),
            "source",
            text("local"),
            "display_date",
            text(MOMENT),
            "externalUrl",
            nothing(),
            "available_languages",
            byLanguage(object("id", text("[0-9]+"))));
    static final Shape IMPRINT =
            object("path", text(PATH), "title", text(".+"), "content", text(".+"), "last_updated", text(MOMENT));

    private IntegreatShapes() {}
}
