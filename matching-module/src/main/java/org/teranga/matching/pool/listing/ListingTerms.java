package org.teranga.matching.pool.listing;

import java.util.List;
import org.teranga.matching.form.ListingFields;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.form.Values;

/** The terms of an offer or a need; nothing of it tells by whom. Codes are those of the spreadsheet's columns. */
public interface ListingTerms {
    /** Where. */
    Locality locality();

    /** What was said, but where. */
    Values said();

    /** Which kind of help: housing, language, legal, employment, buddy or project. */
    default String kind() {
        return said().required(ListingFields.KIND);
    }

    /** BCP 47 codes. */
    default List<String> languages() {
        return said().required(ListingFields.LANGUAGES);
    }

    /** Free words. */
    default List<String> interests() {
        return said().required(ListingFields.INTERESTS);
    }

    /** Free words. */
    default List<String> skills() {
        return said().required(ListingFields.SKILLS);
    }
}
