package org.teranga.launcher.match;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.PlanSuggestion;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.platform.spreadsheet.SheetWriter;

/** The files that {@code match} writes. */
final class PlanFiles {
    private final Plan plan;
    private final ScoreExplanations explanations;

    PlanFiles(Plan plan, ScoreExplanations explanations) {
        this.plan = plan;
        this.explanations = explanations;
    }

    /** {@code need,offer,score,explanation}. */
    byte[] suggestions() throws IOException {
        StringBuilder text = new StringBuilder();
        SheetWriter sheet = new SheetWriter(text);
        sheet.row(List.of("need", "offer", "score", "explanation"));
        for (PlanSuggestion suggestion : plan.suggestions()) {
            sheet.row(List.of(
                    need(suggestion.need()),
                    offer(suggestion.offer()),
                    Long.toString(suggestion.score()),
                    explanations.of(plan.scorer(), suggestion.need(), suggestion.offer())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** {@code need,offer,score,persons} of every feasible pair; there may be millions. */
    void pairs(OutputStream out) throws IOException {
        Scorer scorer = plan.scorer();
        byte[][] offers = new byte[scorer.offers()][];
        for (int offer = 0; offer < offers.length; offer++) {
            offers[offer] = cell(offer(offer));
        }
        LineWriter lines = new LineWriter(out);
        lines.text("need,offer,score,persons\n".getBytes(StandardCharsets.UTF_8));
        for (int need = 0; need < scorer.needs(); need++) {
            byte[] own = cell(need(need));
            scorer.pairs(need, (offer, score, persons) -> lines.pair(own, offers[offer], score, persons));
            lines.flushIfFull();
        }
        lines.flush();
    }

    /** {@code offer,persons,households}, an empty cell for no limit. */
    void capacities(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        SheetWriter sheet = new SheetWriter(writer);
        sheet.row(List.of("offer", "persons", "households"));
        Limits limits = plan.scorer().limits();
        for (int rank = 0; rank < plan.scorer().offers(); rank++) {
            int offer = plan.scorer().market().offerOfRank(rank);
            sheet.row(List.of(offer(offer), limit(limits.persons(offer)), limit(limits.households(offer))));
        }
        writer.flush();
    }

    private static String limit(int limit) {
        return limit == Limits.NONE ? "" : Integer.toString(limit);
    }

    private String need(int need) {
        return plan.scorer().market().needs().facts(need).id();
    }

    private String offer(int offer) {
        return plan.scorer().market().offers().facts(offer).id();
    }

    /** An id as it stands in a row. */
    private static byte[] cell(String id) throws IOException {
        StringBuilder row = new StringBuilder();
        new SheetWriter(row).row(List.of(id));
        row.setLength(row.length() - 1);
        return row.toString().getBytes(StandardCharsets.UTF_8);
    }
}
