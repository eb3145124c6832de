package org.teranga.e2e;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that somebody who needs or offers help opens by a link of their own or signed in, in each of the nine languages, with real
 * records behind it. A proposal is asked about in other journeys, in three languages. The page of an adult of a home and the form of a
 * referee wait for a letter that leaves by itself after minutes: {@code PersonalPagesTest} of the themes reads all of them, with every
 * record that a page can show.
 */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class PersonalPagesIT {
    private static final String ASSOCIATION = "bretagne";

    private static PersonalRecords records;

    @BeforeAll
    static void leave(Visits visits) throws IOException {
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            records = PersonalRecords.left(visit, ASSOCIATION);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo"})
    void everyPageBehindALinkSpeaksOneLanguageAndIsWellMade(String language, Visits visits) {
        try (Visit visit = visits.by(SpokenPage.reader(language))) {
            SpokenPage page = new SpokenPage(visit, ASSOCIATION, language);
            records.pages().forEach(page::isWhole);
        }
    }
}
