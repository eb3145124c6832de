package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;

/** Shows somebody of a partner what they look after. */
@ApplicationScoped
@Transactional
class ShowReferred {
    private static final int ROWS = 50;
    private static final Set<String> HAPPENED = Set.of("entered", "corrected", "withdrawn", "written", "handed");

    private final AdmitReferrer admit;
    private final ReferredNeeds referred;
    private final LookAfterReferred lookAfter;
    private final HandOverReferred handOver;
    private final PageContexts contexts;

    @Inject
    ShowReferred(
            AdmitReferrer admit,
            ReferredNeeds referred,
            LookAfterReferred lookAfter,
            HandOverReferred handOver,
            PageContexts contexts) {
        this.admit = admit;
        this.referred = referred;
        this.lookAfter = lookAfter;
        this.handOver = handOver;
        this.contexts = contexts;
    }

    /** All of them. */
    ReferrerView list(String href, Map<String, List<String>> asked, @Nullable String happened) {
        ListQuery query = ListQuery.of(asked, Set.of(), List.of("-entered"), ROWS);
        Optional<ReferrerAccess> access = admit.admitted();
        if (access.isEmpty()) {
            return new ReferrerView(href, "", List.of(), 0, query, List.of(), messages(), "");
        }
        ReferrerAccess one = access.get();
        return new ReferrerView(
                href,
                one.name(),
                referred.of(one.account(), query.offset(), query.size()).stream()
                        .map(need -> new ReferrerView.Row(
                                href + "/" + need.id(),
                                need.number(),
                                need.kind(),
                                need.called(),
                                need.enteredAt(),
                                need.stage().code()))
                        .toList(),
                referred.count(one.account()),
                query,
                handOver.colleagues(one).entrySet().stream()
                        .map(colleague ->
                                new ReferrerView.Colleague(colleague.getKey().toString(), colleague.getValue()))
                        .sorted(Comparator.comparing(ReferrerView.Colleague::name))
                        .toList(),
                messages(),
                known(happened));
    }

    /** One of them. */
    ReferredNeedView one(String home, NeedId id, FilledForm form, @Nullable String happened) {
        ReferredNeed need = lookAfter.required(id);
        return new ReferredNeedView(
                home + "/" + id,
                admit.required().name(),
                need.number(),
                need.kind(),
                need.called(),
                need.enteredAt(),
                need.stage().code(),
                need.mayBeCorrected(),
                need.mayBeWithdrawn(),
                messages(),
                form,
                known(happened));
    }

    private String messages() {
        return "/" + contexts.language().tag() + "/me/messages";
    }

    private static String known(@Nullable String happened) {
        return happened != null && HAPPENED.contains(happened) ? happened : "";
    }
}
