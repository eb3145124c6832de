package org.teranga.launcher.match;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.PairTaker;
import org.teranga.platform.spreadsheet.SheetWriter;

/** Pairs in memory, needs and offers in the order of their ids. */
final class PairTable implements PairSource {
    private final Ids needIds;
    private final Ids offerIds;
    private final int[] needOfRank;
    private final int[] offerOfRank;
    private final int[] offerRank;
    private final int[] start;
    private final int[] offer;
    private final long[] score;
    private final int[] persons;

    PairTable(Ids needIds, Ids offerIds, int[] needRank, int[] offerRank, int[] start) {
        this.needIds = needIds;
        this.offerIds = offerIds;
        this.offerRank = offerRank;
        this.start = start;
        needOfRank = inverse(needRank);
        offerOfRank = inverse(offerRank);
        int size = start[start.length - 1];
        offer = new int[size];
        score = new long[size];
        persons = new int[size];
    }

    private static int[] inverse(int[] ranks) {
        int[] inverse = new int[ranks.length];
        for (int id = 0; id < ranks.length; id++) {
            inverse[ranks[id]] = id;
        }
        return inverse;
    }

    void set(int at, int itsOffer, long itsScore, int itsPersons) {
        offer[at] = itsOffer;
        score[at] = itsScore;
        persons[at] = itsPersons;
    }

    int size() {
        return offer.length;
    }

    /** The offer with the id in a cell, or -1. */
    int offer(ByteRows rows, int cell) {
        byte[] id = rows.text(cell).getBytes(StandardCharsets.UTF_8);
        int found = offerIds.find(id, 0, id.length);
        return found < 0 ? -1 : offerRank[found];
    }

    @Override
    public int needs() {
        return needOfRank.length;
    }

    @Override
    public int offers() {
        return offerOfRank.length;
    }

    @Override
    public void pairs(int need, PairTaker taker) {
        for (int k = start[need]; k < start[need + 1]; k++) {
            taker.take(offer[k], score[k], persons[k]);
        }
    }

    /** Writes the chosen pairs: {@code need,offer,score}. */
    void write(Assignment plan, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        SheetWriter sheet = new SheetWriter(writer);
        sheet.row(List.of("need", "offer", "score"));
        for (int need = 0; need < needs(); need++) {
            if (plan.offerOf()[need] >= 0) {
                sheet.row(List.of(
                        needIds.text(needOfRank[need]),
                        offerIds.text(offerOfRank[plan.offerOf()[need]]),
                        Long.toString(plan.scoreOf()[need])));
            }
        }
        writer.flush();
    }
}
