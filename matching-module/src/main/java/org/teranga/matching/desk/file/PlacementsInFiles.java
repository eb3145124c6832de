package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.placement.PlacementState;
import org.teranga.platform.casework.CaseAspect;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.casework.CaseWarning;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.theme.PageContexts;

/**
 * Says in the file of a need or an offer what is under way for it, or who lives there: the way to its placement or its stay. What is the
 * reader's own matter is left out, as everywhere.
 */
@ApplicationScoped
@Transactional
class PlacementsInFiles implements CaseAspect {
    private static final Set<String> KINDS = Set.of("need", "offer");
    private static final int MOST = 5;
    private static final String HELD = """
            select p.id, p.state, n.receipt_number as need, o.receipt_number as offer, n.person_id as household, o.person_id as host
            from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where p.tenant_id = :tenant and p.holds and :record in (p.need_id, p.offer_id) order by p.id desc limit :most
            """;

    private final TenantDatabase database;
    private final OwnMatters own;
    private final CurrentPerson reader;
    private final PageContexts contexts;

    @Inject
    PlacementsInFiles(TenantDatabase database, OwnMatters own, CurrentPerson reader, PageContexts contexts) {
        this.database = database;
        this.own = own;
        this.reader = reader;
        this.contexts = contexts;
    }

    @Override
    public List<CaseWarning> warnings(String kind, CaseSubject subject) {
        if (!KINDS.contains(kind) || !reader.may(Permission.NEEDS_READ)) {
            return List.of();
        }
        return database.sql(HELD).bind("record", subject.id()).bind("most", MOST).list(Row.class).stream()
                .filter(one -> !own.includes("placement", one.id(), List.of(one.household(), one.host())))
                .map(one -> said(one, kind.equals("need") ? one.offer() : one.need()))
                .toList();
    }

    private CaseWarning said(Row one, String other) {
        PlacementState state = PlacementState.of(one.state());
        boolean stay = state.sleepsThere();
        return new CaseWarning(
                contexts.text(
                        stay ? "placement.file.stay" : "placement.file",
                        other,
                        contexts.text("placement.state." + state.code())),
                false,
                (stay ? "/desk/stays/" : "/desk/placements/") + one.id());
    }

    /** A placement that holds, and whom it is about. */
    public record Row(UUID id, String state, String need, String offer, UUID household, UUID host) {}
}
