package org.teranga.matching.pool.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.intake.OfferedKinds;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** An administrator says what is taken where. */
@ApplicationScoped
class SaveAreas {
    static final String DEPARTMENT = "department";
    private static final int MOST = 100_000;

    private final Areas areas;
    private final OfferedKinds kinds;
    private final PublishReach publish;
    private final AuditTrail audit;

    @Inject
    SaveAreas(Areas areas, OfferedKinds kinds, PublishReach publish, AuditTrail audit) {
        this.areas = areas;
        this.kinds = kinds;
        this.publish = publish;
        this.audit = audit;
    }

    /**
     * Saves what a form says; departments that are not on it stay as they are.
     *
     * @throws Refusal invalid with every fault
     */
    @Transactional
    void save(Answers sent) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, WorkArea> all = new TreeMap<>(areas.all());
        for (String code : sent.all(DEPARTMENT)) {
            if (Departments.byCode(code).isPresent()) {
                WorkArea area = read(code, sent, errors);
                all.put(code, area);
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        areas.replace(all.values().stream().filter(WorkArea::says).toList());
        audit.record(
                "association.areas", "association", TenantContext.required().id());
        publish.publish();
    }

    private WorkArea read(String code, Answers sent, List<FieldError> errors) {
        List<String> offered = kinds.codes();
        List<String> ticked = sent.all("kinds-" + code);
        List<String> taken = offered.stream().filter(ticked::contains).toList();
        if (taken.isEmpty()) {
            errors.add(FieldError.of("kinds-" + code, "areas.fault.none"));
        }
        String written = sent.first("most-" + code).strip();
        return new WorkArea(code, taken.size() == offered.size() ? List.of() : taken, most(code, written, errors));
    }

    private static @Nullable Integer most(String code, String written, List<FieldError> errors) {
        if (written.isEmpty()) {
            return null;
        }
        int most = written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : -1;
        if (most < 0 || most > MOST) {
            errors.add(FieldError.of("most-" + code, "problem.number_between", 0, MOST));
            return null;
        }
        return most;
    }
}
