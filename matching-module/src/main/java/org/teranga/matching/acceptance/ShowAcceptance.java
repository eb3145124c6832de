package org.teranga.matching.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.gate.RefusalWords;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.ListQuery;

/** What became of accepted suggestions, as staff read it; three queries, whatever their number. */
@ApplicationScoped
class ShowAcceptance {
    private static final int ROWS = 50;

    private final Acceptances acceptances;
    private final AcceptedSuggestions suggestions;
    private final RefusalWords words;

    @Inject
    ShowAcceptance(Acceptances acceptances, AcceptedSuggestions suggestions, RefusalWords words) {
        this.acceptances = acceptances;
        this.suggestions = suggestions;
        this.words = words;
    }

    /**
     * One of them.
     *
     * @param asked the parameters of the address
     * @param home  the path with which its pages begin
     * @throws Refusal not found where there is none
     */
    @Transactional
    public AcceptanceView show(AcceptanceId id, Answers asked, String home) {
        Acceptance acceptance = acceptances.find(id).orElseThrow(Refusal::notFound);
        AcceptanceProgress progress = acceptances.progress(acceptance);
        ListQuery query = ListQuery.of(asked.values(), Set.of("outcome"), List.of("number"), ROWS);
        AcceptanceOutcome outcome = Arrays.stream(AcceptanceOutcome.values())
                .filter(one -> one.code().equals(query.filter("outcome")))
                .findFirst()
                .orElse(null);
        boolean calls = AcceptanceView.TO_CALL.equals(query.filter("outcome"));
        AcceptedSuggestions.ToCall toCall = suggestions.toCall(id);
        List<AcceptanceView.Row> rows = progress.underWay()
                ? List.of()
                : suggestions.list(id, outcome, calls, query).stream()
                        .map(told -> row(told, home + "/desk/"))
                        .toList();
        return new AcceptanceView(
                home + "/desk/plan/proposals/" + id,
                acceptance.state().name().toLowerCase(Locale.ROOT),
                acceptance.requestedAt(),
                progress.percent(),
                counts(progress),
                query,
                calls ? toCall.households() : outcome == null ? progress.total() : progress.count(outcome),
                toCall.households(),
                toCall.withoutPhone(),
                rows);
    }

    private static AcceptanceView.Counts counts(AcceptanceProgress progress) {
        return new AcceptanceView.Counts(
                progress.total(),
                progress.count(AcceptanceOutcome.PROPOSED),
                progress.count(AcceptanceOutcome.ALREADY),
                progress.count(AcceptanceOutcome.REFUSED) + progress.count(AcceptanceOutcome.GONE),
                progress.count(AcceptanceOutcome.ASKED),
                progress.count(AcceptanceOutcome.UNASKED),
                progress.count(AcceptanceOutcome.TAKEN_BACK),
                progress.count(AcceptanceOutcome.KEPT));
    }

    private AcceptanceView.Row row(AcceptedSuggestions.Told told, String desk) {
        return new AcceptanceView.Row(
                orEmpty(told.needNumber()),
                desk + "needs/" + told.need(),
                orEmpty(told.offerNumber()),
                told.offer() == null ? "" : desk + "offers/" + told.offer(),
                told.outcome().code(),
                told.refusal() == null ? "" : words.of(RefusalJson.read(told.refusal())),
                told.placement() == null ? null : desk + "placements/" + told.placement(),
                told.toCall());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
