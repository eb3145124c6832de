package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Decisions;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;

/**
 * What a household is told before its partner enters anything, in its own language, and its yes to that: a decision of the household, noted
 * by whoever told it, with the very words.
 */
@ApplicationScoped
class ReferralConsent {
    /** What of a need it is a decision. */
    static final String WHAT = "referral_agreed";

    private static final String WORDS = "referrer.told";

    private final Decisions decisions;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ReferralConsent(Decisions decisions, PageContexts contexts, Clock clock) {
        this.decisions = decisions;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * What whoever fills the form in says of it.
     *
     * @param language in which it was told
     * @param channel  by which way the household agreed
     * @param on       on which day
     */
    record Said(Language language, Channel channel, LocalDate on) {}

    /** What is told in a language. */
    String words(Language language, String partner) {
        return contexts.theme()
                .messages()
                .text(language, WORDS, TenantContext.required().name(), partner);
    }

    /** The languages in which it can be told. */
    static List<Language> languages() {
        return Languages.OF_PERSONS;
    }

    /** Reads what was said of it; empty where something of it is missing, which is then a fault of the form. */
    Optional<Said> read(Answers sent, List<FieldError> faults) {
        FormReader in = new FormReader(sent);
        Language language = languages().stream()
                .filter(one -> one.tag().equals(in.first("told_language")))
                .findFirst()
                .orElse(null);
        Channel channel = Channel.byWhichStaffNote(in.first("told_by")).orElse(null);
        LocalDate on = in.day("told_on");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        missing(in, "told", "yes".equals(in.first("told")));
        missing(in, "told_language", language != null);
        missing(in, "told_by", channel != null);
        missing(in, "told_on", in.faulty("told_on") || on != null && !on.isAfter(today));
        faults.addAll(in.faults());
        return language == null || channel == null || on == null
                ? Optional.empty()
                : Optional.of(new Said(language, channel, on));
    }

    private static void missing(FormReader in, String field, boolean there) {
        if (!there) {
            in.fault(field, "referrer." + field + ".missing");
        }
    }

    /** Keeps the household's yes. */
    void keep(ReferrerAccess access, NeedId need, UUID household, Said said) {
        TreeMap<String, String> shown = new TreeMap<>();
        shown.put("agreement.edition", Integer.toString(access.edition()));
        shown.put("partner", access.name());
        shown.put("told.language", said.language().tag());
        shown.put("told.words", words(said.language(), access.name()));
        Instant now = clock.instant();
        decisions.add(new Decision(
                Uuid7.at(now),
                new Subject("need", need.value()),
                WHAT,
                household,
                access.account(),
                said.channel(),
                said.on(),
                now,
                new Shown(shown)));
    }
}
