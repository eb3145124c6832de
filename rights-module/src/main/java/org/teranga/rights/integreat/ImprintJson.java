package org.teranga.rights.integreat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.json.Json;
import org.teranga.platform.theme.AssociationContact;
import org.teranga.platform.theme.template.Themes;

/** Who answers for a region: the association, where its own pages are, and what it says of data. */
@ApplicationScoped
class ImprintJson {
    /** It changes with the platform and with the association's own words, which carry no date. */
    private static final Instant WRITTEN =
            LocalDate.of(2026, 11, 25).atStartOfDay().toInstant(ZoneOffset.UTC);

    private final PageWords words;
    private final Themes themes;

    @Inject
    ImprintJson(PageWords words, Themes themes) {
        this.words = words;
        this.themes = themes;
    }

    JsonObjectBuilder imprint(Visit visit) {
        Messages messages = themes.of(visit.tenant()).messages();
        String own = visit.tenant().languages().contains(visit.tag())
                ? visit.tag()
                : visit.tenant().languages().getFirst();
        String name = PageWords.escaped(visit.tenant().name());
        String reach = Stream.of(AssociationContact.ADDRESS, AssociationContact.TELEPHONE)
                .filter(key -> messages.has(visit.language(), key))
                .map(key -> "<br>" + PageWords.escaped(messages.text(visit.language(), key)))
                .collect(Collectors.joining());
        String content = "<p><strong>" + name + "</strong>" + reach + "</p><p>"
                + PageWords.escaped(words.message(visit, "reader_api.imprint")) + "</p><p>"
                + link(visit.page(own, "/"), visit.address()) + "</p><p>"
                + link(visit.page(own, "/privacy"), words.message(visit, "reader_api.privacy")) + "</p>";
        return Json.createObjectBuilder()
                .add("path", visit.root() + "imprint/")
                .add("title", words.message(visit, "reader_api.imprint_title"))
                .add("content", content)
                .add("last_updated", PageJson.moment(WRITTEN));
    }

    private static String link(String url, String label) {
        return "<a href=\"" + PageWords.escaped(url) + "\">" + PageWords.escaped(label) + "</a>";
    }
}
