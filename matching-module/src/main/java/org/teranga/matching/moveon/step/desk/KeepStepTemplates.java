package org.teranga.matching.moveon.step.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.moveon.step.StepCatalogue;
import org.teranga.matching.moveon.step.StepTemplate;
import org.teranga.matching.moveon.step.StepTemplates;
import org.teranga.matching.moveon.step.TemplateEdition;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Keeps what the association makes of templates; each change is an edition with its reason, and none before it changes. */
@ApplicationScoped
@Transactional
class KeepStepTemplates {
    private static final int LONGEST_REASON = 300;
    private static final int MOST_OWN = 200;

    private final StepTemplates templates;
    private final StepCatalogue catalogue;
    private final ReadStepTemplate reader;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    KeepStepTemplates(
            StepTemplates templates,
            StepCatalogue catalogue,
            ReadStepTemplate reader,
            CurrentPerson person,
            AuditTrail audit) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.reader = reader;
        this.person = person;
        this.audit = audit;
    }

    /**
     * Words one again.
     *
     * @throws Refusal not found where there is none, invalid with every fault, conflict where somebody changed it since it was read
     */
    void word(String code, Answers sent) {
        require(code);
        keep(reader.read(code, sent), TemplateEdition.OWN, sent);
    }

    /**
     * Adds one of its own.
     *
     * @return its code
     * @throws Refusal invalid with every fault
     */
    String add(Answers sent) {
        person.requireHuman();
        if (templates.known().size() - catalogue.all().size() >= MOST_OWN) {
            throw Refusal.conflict("stepdesk.refused.full", MOST_OWN);
        }
        byte[] random = new byte[5];
        ThreadLocalRandom.current().nextBytes(random);
        String code = "own_" + HexFormat.of().formatHex(random);
        keep(reader.read(code, sent), TemplateEdition.OWN, sent);
        return code;
    }

    /** Offers it no more; plans that have it keep it. */
    void off(String code, Answers sent) {
        keep(require(code), TemplateEdition.OFF, sent);
    }

    /** Says the platform's words again, or offers one of its own again as it stood. */
    void follow(String code, Answers sent) {
        StepTemplate step = require(code);
        keep(
                catalogue.find(code).orElse(step),
                catalogue.find(code).isPresent() ? TemplateEdition.FOLLOWED : TemplateEdition.OWN,
                sent);
    }

    /** The edition that counts; null where the association only follows. */
    @Nullable
    TemplateEdition latest(String code) {
        List<TemplateEdition> editions = templates.editions(code);
        return editions.isEmpty() ? null : editions.getFirst();
    }

    private StepTemplate require(String code) {
        person.requireHuman();
        StepTemplate step = templates.known().get(code);
        if (step == null) {
            throw Refusal.notFound();
        }
        return step;
    }

    private void keep(StepTemplate step, String kept, Answers sent) {
        FormReader in = new FormReader(sent);
        String reason = in.line("reason", LONGEST_REASON);
        Integer read = in.number("read", 0, 1_000_000);
        if (reason == null && !in.faulty("reason")) {
            throw Refusal.invalid(List.of(FieldError.of("reason", "stepdesk.fault.reason")));
        }
        in.end();
        TemplateEdition now = latest(step.code());
        int edition = now == null ? 0 : now.edition();
        if (read == null
                || read != edition
                || !templates.keep(step, kept, edition, written(reason), person.requiredSubject())) {
            throw Refusal.changedMeanwhile("stepdesk.refused.meanwhile");
        }
        audit.record("step_template.change", "association");
    }

    private static String written(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
