package org.teranga.e2e;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;

@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
class PublicPagesIT {
    private static final List<String> PAGES = List.of(
            "/",
            "/offer",
            "/offer?kind=housing",
            "/offer?kind=legal",
            "/need",
            "/need?kind=housing",
            "/privacy",
            "/how",
            "/none");

    @ParameterizedTest(name = "{1} for {0}")
    @InTurn(from = "pages")
    void everyPublicPageIsWellMade(Reader reader, String page, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            visit.to("toulouse", "/" + reader.language() + page)
                    .speaks(reader.language())
                    .isWellMade();
        }
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void anotherAssociationIsWellMadeToo(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            visit.to("bretagne", "/" + reader.language() + "/").isWellMade();
            visit.to("bretagne", "/" + reader.language() + "/offer?kind=housing")
                    .isWellMade();
        }
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void theDirectoryOfAssociationsIsWellMade(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            for (String page : List.of("/", "/?place=35000", "/?place=Zanzibar", "/privacy", "/none")) {
                visit.toPlatform("/" + reader.language() + page)
                        .speaks(reader.language())
                        .isWellMade();
            }
        }
    }

    static Stream<Reader> readers() {
        return Stream.of("fr", "en", "ar")
                .flatMap(language -> Stream.of(Reader.atDesk(language), Reader.withPhone(language)));
    }

    static Stream<Arguments> pages() {
        return readers().flatMap(reader -> PAGES.stream().map(page -> Arguments.of(reader, page)));
    }
}
