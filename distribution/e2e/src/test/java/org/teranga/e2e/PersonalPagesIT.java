package org.teranga.e2e;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Everything that somebody who needs or offers help opens by a link of their own or signed in, in any of the nine languages, with real
 * records behind it. A proposal is read by both, in each of them, in {@link PlacementIT}, and the page of an adult of a home and the form of whoever
 * knows a host in {@link HostPathIT}, where they are asked; {@code PersonalPagesTest} of the themes reads every record that a page can
 * show.
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
    @InTurn({"fr", "en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo"})
    void everyPageBehindALinkSpeaksOneLanguageAndIsWellMade(String language, Visits visits) {
        try (Visit visit = visits.by(SpokenPage.reader(language))) {
            SpokenPage page = new SpokenPage(visit, ASSOCIATION, language);
            records.pages().forEach(page::isWhole);
        }
    }
}
