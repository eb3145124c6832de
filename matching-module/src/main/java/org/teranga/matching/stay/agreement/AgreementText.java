package org.teranga.matching.stay.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.DwellingView;
import org.teranga.matching.placement.contact.ShownSides;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Messages;

/**
 * What the agreement says, in one language. Whatever in it is not a sentence of ours stands in what is signed: the names, the place, the
 * rooms and rules with the host's words, the days, the edition of the charter.
 *
 * @param messages our sentences
 * @param language in which language
 * @param terms    what is signed, or was
 * @param home     the home as the household was shown it; null where nothing was told of it
 */
record AgreementText(
        Messages messages,
        Language language,
        Terms terms,
        @Nullable DwellingView home) {
    /** All of it, in its order. */
    List<AgreementView.Said> articles() {
        return List.of(who(), rooms(), rules(), days(), free(), charter(), insurance(), notice());
    }

    private AgreementView.Said who() {
        return said(
                "who",
                text("stayagreement.who.household", apart(terms.household)),
                text("stayagreement.who.host", apart(terms.host)),
                text("stayagreement.who.association", apart(terms.association)));
    }

    private AgreementView.Said rooms() {
        List<String> lines = new ArrayList<>();
        if (!terms.fact("offer.place").isEmpty()) {
            lines.add(text("stayagreement.rooms.place", apart(terms.fact("offer.place"))));
        }
        if (home == null || home.rooms().isEmpty()) {
            lines.add(text("stayagreement.rooms.none"));
        } else {
            home.rooms().forEach(room -> lines.add(room(room)));
            if (!home.bathroom().isEmpty()) {
                lines.add(joined(text("shownhome.bathroom"), text("shownhome.bathroom." + home.bathroom())));
            }
            if (!home.roomWords().isEmpty()) {
                lines.add(apart(home.roomWords()));
            }
        }
        return new AgreementView.Said(text("stayagreement.rooms"), lines);
    }

    private String room(DwellingView.Room room) {
        String beds = room.beds().stream()
                .map(bed -> text("shownhome.bed." + bed.kind(), bed.count()))
                .collect(Collectors.joining(text("ui.comma")));
        String locks = room.locks().isEmpty() ? "" : text("shownhome.locks." + room.locks());
        return joined(text("shownhome.room", room.number()), beds, locks, apart(room.words()));
    }

    private AgreementView.Said rules() {
        List<String> lines = home == null
                ? List.of()
                : home.rules().stream()
                        .map(rule -> joined(
                                text("shownhome.rule." + rule.name() + "."
                                        + rule.code().replace(":", "")),
                                apart(rule.words())))
                        .toList();
        return new AgreementView.Said(
                text("stayagreement.rules"), lines.isEmpty() ? List.of(text("stayagreement.rules.none")) : lines);
    }

    private AgreementView.Said days() {
        String from = day("stay.from");
        String until = day("stay.until");
        return said(
                "days",
                until.isEmpty()
                        ? text("stayagreement.days.open", from)
                        : text("stayagreement.days.from_until", from, until),
                text("stayagreement.days.trial"),
                text("stayagreement.days.longer"));
    }

    private AgreementView.Said free() {
        return said("free", text("answer.agreement.free"), text("stayagreement.free.text"));
    }

    private AgreementView.Said charter() {
        return said("charter", text("stayagreement.charter.text", apart(terms.fact(ShownSides.CHARTER))));
    }

    private AgreementView.Said insurance() {
        return said("insurance", text("stayagreement.insurance.host"), text("stayagreement.insurance.household"));
    }

    private AgreementView.Said notice() {
        return said("notice", text("answer.agreement.notice"), text("stayagreement.notice.next"));
    }

    private AgreementView.Said said(String article, String... sentences) {
        return new AgreementView.Said(text("stayagreement." + article), List.of(sentences));
    }

    private String day(String fact) {
        String written = terms.fact(fact);
        return written.isEmpty() ? "" : Formats.of(language).date(LocalDate.parse(written));
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    /** Somebody's own words keep their direction among those of another script. */
    private static String apart(String words) {
        return words.isEmpty() ? "" : "\u2068" + words + "\u2069";
    }

    private String joined(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(text("ui.comma")));
    }

    /**
     * What is signed.
     *
     * @param household   what the household's contact is called
     * @param host        what the host is called
     * @param association what the association is called
     * @param facts       by the names of {@link Shown}
     */
    record Terms(String household, String host, String association, Map<String, String> facts) {
        Terms {
            facts = Map.copyOf(facts);
        }

        String fact(String name) {
            return facts.getOrDefault(name, "");
        }
    }
}
