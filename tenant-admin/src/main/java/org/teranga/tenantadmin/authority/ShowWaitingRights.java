package org.teranga.tenantadmin.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.theme.PageContexts;

/** Shows the rights that wait for a second person, on the pages of members, of keys, and of the operator. */
@ApplicationScoped
@Transactional
public class ShowWaitingRights {
    private final ActsInWaiting acts;
    private final RightsByTwo byTwo;
    private final PageContexts contexts;

    @Inject
    ShowWaitingRights(ActsInWaiting acts, RightsByTwo byTwo, PageContexts contexts) {
        this.acts = acts;
        this.byTwo = byTwo;
        this.contexts = contexts;
    }

    /** Those of one feature, by the beginning of their codes. */
    public List<WaitingRight> of(String codes) {
        return rows(act -> act.kind().startsWith(codes), page());
    }

    /** Those about one member. */
    public List<WaitingRight> about(UUID subject) {
        return rows(act -> act.subject().equals(subject), page());
    }

    private String page() {
        return "/" + contexts.language().tag() + "/desk/confirmations";
    }

    /** Those that the operator decides, since nobody of the association could. */
    List<WaitingRight> ofOperator(String page) {
        return rows(byTwo::isOperators, page);
    }

    private List<WaitingRight> rows(Predicate<ActInWaiting> wanted, String page) {
        return acts.waiting().stream()
                .filter(wanted)
                .filter(act -> acts.kind(act).isPresent())
                .map(act -> new WaitingRight(
                        contexts.text(
                                "confirmation." + act.kind(),
                                acts.kind(act).orElseThrow().arguments(act).toArray()),
                        byTwo.name(act.askedBy()),
                        act.endsAt(),
                        page + "/" + act.id(),
                        acts.isAsker(act),
                        byTwo.isOperators(act)))
                .toList();
    }
}
