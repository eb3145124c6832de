package org.teranga.matching.outcome.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.outcome.row.CloseMonths;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;

/** What of what the association does goes together with what became of stays. */
@Path("/{lang: [a-z]{2,3}}/desk/report/learned")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LearnedPages {
    private final ReportRows rows;
    private final CloseMonths months;

    @Inject
    LearnedPages(ReportRows rows, CloseMonths months) {
        this.rows = rows;
        this.months = months;
    }

    /** Of all years that are over. */
    @GET
    @Requires(Permission.OFFERS_READ)
    public HtmlPage learned(@PathParam("lang") String lang) {
        ReportData all = rows.all();
        ReportSpans spans = ReportSpans.of(months.closed(), all);
        List<Integer> over =
                spans.years().stream().filter(spans::isOver).sorted().toList();
        @Nullable
        ReportPeriod period = over.isEmpty()
                ? null
                : spans.asked(
                        over.getFirst(),
                        spans.year(over.getLast()).orElseThrow().to());
        return new HtmlPage(
                "matching/outcome/learned",
                new LearnedView(
                        "/" + lang + "/desk/report",
                        period,
                        WhatHelps.LEAST,
                        period == null ? List.of() : WhatHelps.of(all.in(period))));
    }
}
