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

    /** What stands in the sentence of the confirmation: which check, of which offer, until when, why. */
    List<Object> sentence(Optional<Exemption> found) {
        String unknown = text("ui.unknown");
        return found.<List<Object>>map(one -> List.of(
                        check(one.check()),
                        first(one).map(Found::receiptNumber).orElse(unknown),
                        Formats.of(contexts.language()).date(one.until()),
                        text("exemption.reason." + one.reason()),
                        one.words().isEmpty() ? "" : " " + one.words()))
                .orElseGet(() -> List.of(unknown, unknown, unknown, unknown, ""));
    }

    /** The offer by which it is found; empty where there is none any more. */
    Optional<UUID> offer(Exemption exemption) {
        return first(exemption).map(Found::id);
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

    private Optional<Found> first(Exemption exemption) {
        return database.sql("""
                        select id, receipt_number from matching.offer where tenant_id = :tenant
                            and (person_id = :subject or account_id = :subject or home_id = :subject or id = :subject
                                or coalesce(home_id, id) in (select a.home_id from matching.home_adult a
                                    where a.tenant_id = :tenant and a.id = :subject))
                        order by received_at desc, id limit 1
                        """).bind("subject", exemption.subject()).first(Found.class);
    }

    private record Found(UUID id, String receiptNumber) {}
}
