package org.teranga.matching.pool.need.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.platform.theme.FilledForm;

/** The answers of a need as the household would write them on the form of another association; nothing of the association that has it. */
public final class NeedCopy {
    private NeedCopy() {}

    /**
     * Field to answers.
     *
     * @param filled the form as it would have been sent to state this need
     */
    public static Map<String, List<String>> of(OpenedListing<Need> opened, FilledForm filled) {
        NeedTerms terms = opened.listing().terms();
        Map<String, List<String>> answers = new HashMap<>(filled.values());
        answers.put("kind", List.of(terms.kind()));
        String commune = terms.locality().commune();
        if (commune != null) {
            answers.put("commune", List.of(commune));
            answers.remove("postcode");
            String postcode = terms.locality().postcode();
            if (postcode != null) {
                answers.put("postcode", List.of(postcode));
            }
        }
        return answers;
    }
}
