package org.teranga.matching.engine.market;

/** The words that needs and offers share, column by column. */
record Dictionary(ColumnWords languages, ColumnWords interests, ColumnWords skills) {
    Dictionary() {
        this(ColumnWords.languages(), ColumnWords.free(), ColumnWords.free());
    }

    /** The same, which takes no new words: it can be read by many at once. */
    Dictionary closed() {
        return new Dictionary(languages.closed(), interests.closed(), skills.closed());
    }
}
