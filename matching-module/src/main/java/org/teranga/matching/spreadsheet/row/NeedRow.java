package org.teranga.matching.spreadsheet.row;

import java.util.List;
import java.util.Map;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.platform.form.Values;

/**
 * A need as a spreadsheet tells it.
 *
 * @param key     which row
 * @param facts   what is asked for
 * @param ages    of each of the people; none where the row does not tell them
 * @param answers to the questions of single kinds of help
 * @param place   around where, in the spreadsheet's words
 * @param contact who asks
 * @param remarks column to text, of the columns that have no meaning of their own
 */
public record NeedRow(
        RowKey key,
        NeedFacts facts,
        List<Integer> ages,
        Values answers,
        Whereabouts place,
        RowContact contact,
        Map<String, String> remarks)
        implements ListingRow {}
