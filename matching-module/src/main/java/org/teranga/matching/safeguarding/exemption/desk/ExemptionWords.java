package org.teranga.matching.safeguarding.exemption.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.safeguarding.exemption.Exemption;
import org.teranga.matching.safeguarding.policy.standing.AskedPeople;
import org.teranga.matching.safeguarding.policy.version.CheckNames;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.theme.PageContexts;

/** Exemptions in the words of pages and confirmations. */
@ApplicationScoped
@Transactional
class ExemptionWords {
    private final TenantDatabase database;
    private final HomeAdults adults;
    private final CheckNames names;
    private final PageContexts contexts;

    @Inject
    ExemptionWords(TenantDatabase database, HomeAdults adults, CheckNames names, PageContexts contexts) {
        this.database = database;
        this.adults = adults;
        this.names = names;
        this.contexts = contexts;
    }

    String text(String key) {
        return contexts.text(key);
    }

    String check(String code) {
        return names.of(Set.of(code));
    }

    String language() {
        return contexts.language().tag();
    }

    /** What stands in the sentence of the confirmation: of whom, which check, of which offer and help, until when, why. */
    List<Object> sentence(Optional<Exemption> found) {
        String unknown = text("ui.unknown");
        return found.<List<Object>>map(one -> List.of(
                        check(one.check()),
                        whom(one),
                        Optional.ofNullable(one.offer()).map(this::number).orElse(unknown),
                        one.kind().isEmpty() ? unknown : text("kind." + one.kind()),
                        Formats.of(contexts.language()).date(one.until()),
                        text("exemption.reason." + one.reason()),
                        one.words().isEmpty() ? "" : " " + one.words()))
                .orElseGet(() -> List.of(unknown, unknown, unknown, unknown, unknown, unknown, ""));
    }

    /** For which kind of help it counts, to be read behind of whom. */
    String help(Exemption exemption) {
        return exemption.kind().isEmpty() ? "" : text("ui.comma") + text("kind." + exemption.kind());
    }

    /** An adult of the home by name, the home, or whoever offers. */
    private String whom(Exemption exemption) {
        boolean home = !exemption.subject().equals(exemption.keeper());
        return adults.find(exemption.subject())
                .map(adult -> Objects.requireNonNullElse(adult.contact().name(), text("exemption.of.adult")))
                .orElseGet(() -> text(home ? "exemption.of.home" : "exemption.of.helper"));
    }

    /** What these are called: whoever offers, the home, and the others by their names. */
    Map<UUID, String> called(AskedPeople people) {
        Map<UUID, String> called = new HashMap<>();
        adults.of(List.of(new HomeId(people.home()))).stream()
                .filter(HomeAdult::here)
                .forEach(adult -> called.put(
                        adult.id(), Objects.requireNonNullElse(adult.contact().name(), text("exemption.of.adult"))));
        people.adults().forEach(adult -> called.putIfAbsent(adult.person(), text("exemption.of.adult")));
        called.put(people.home(), text("exemption.of.home"));
        people.counts().forEach(id -> called.put(id, text("exemption.of.helper")));
        called.put(people.host(), text("exemption.of.helper"));
        return called;
    }

    /** The receipt number of an offer. */
    String number(UUID offer) {
        return database.sql("select receipt_number from matching.offer where tenant_id = :tenant and id = :offer")
                .bind("offer", offer)
                .first(String.class)
                .orElse("");
    }
}
