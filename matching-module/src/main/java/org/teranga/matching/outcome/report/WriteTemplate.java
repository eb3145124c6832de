package org.teranga.matching.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/** An association puts its own reports together: which figures, in which order, in its own words. */
@ApplicationScoped
@Transactional
class WriteTemplate {
    private static final int LONGEST = 80;

    private final ReportTemplates templates;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    WriteTemplate(ReportTemplates templates, CurrentPerson person, AuditTrail audit) {
        this.templates = templates;
        this.person = person;
        this.audit = audit;
    }

    ReportTemplatesView show(String home, FilledForm form) {
        return new ReportTemplatesView(
                home + "/desk/report",
                templates.all().stream()
                        .filter(one -> !ReportTemplate.SHIPPED.contains(one))
                        .map(one -> new ReportTemplatesView.Own(
                                one.id(), one.name(), one.items().size()))
                        .toList(),
                List.of(ReportFigure.values()).stream().map(ReportFigure::code).toList(),
                form);
    }

    /**
     * Keeps one; one of the same name is replaced.
     *
     * @param sent {@code name}; for each figure {@code order_<code>}, empty where it is not in it, and {@code words_<code>}
     * @throws Refusal invalid with every fault, conflict where there are as many as there may be
     */
    void keep(Answers sent) {
        person.requireHuman();
        FormReader in = new FormReader(sent);
        String name = in.required("name", in.line("name", LONGEST), "reporttemplate.fault.name");
        List<Placed> placed = new ArrayList<>();
        for (ReportFigure figure : ReportFigure.values()) {
            Integer order = in.number("order_" + figure.code(), 1, ReportFigure.values().length);
            String words = Objects.requireNonNullElse(in.line("words_" + figure.code(), LONGEST), "");
            if (order != null) {
                placed.add(new Placed(order, new ReportTemplate.Item(figure, words)));
            }
        }
        if (placed.isEmpty() && in.faults().isEmpty()) {
            in.fault("order_" + ReportFigure.WELCOMED.code(), "reporttemplate.fault.none");
        }
        in.end();
        boolean known = templates.all().stream().anyMatch(one -> one.name().equals(name));
        if (!known && templates.all().size() >= ReportTemplates.MOST) {
            throw Refusal.conflict("reporttemplate.refused.many");
        }
        templates.keep(
                name,
                placed.stream()
                        .sorted(Comparator.comparingInt(Placed::order))
                        .map(Placed::item)
                        .toList(),
                person.actor().requiredPerson());
        audit.record("report.template_written", "report");
    }

    /** @throws Refusal not found where the association has none of this id */
    void remove(UUID id) {
        person.requireHuman();
        if (!templates.remove(id)) {
            throw Refusal.notFound();
        }
        audit.record("report.template_removed", "report");
    }

    private record Placed(int order, ReportTemplate.Item item) {}
}
