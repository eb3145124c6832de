package org.teranga.matching.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.form.PeopleAges;
import org.teranga.matching.form.Vocabulary;
import org.teranga.matching.home.HomeFields;
import org.teranga.matching.home.HomeSection;
import org.teranga.matching.synthetic.SyntheticMarket.Settings;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.geography.Communes;

class SyntheticMarketTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        assertThat(offers(1, 500, 80)).isEqualTo(offers(1, 500, 80)).isNotEqualTo(offers(2, 500, 80));
        assertThat(needs(1, 500)).isEqualTo(needs(1, 500)).isNotEqualTo(needs(2, 500));
    }

    @Test
    void householdSizesFollowTheCases() throws IOException {
        List<String[]> rows = rows(needs(7, 20_000));
        double alone = rows.stream()
                .filter(row -> Integer.parseInt(row[5]) + Integer.parseInt(row[6]) == 1)
                .count();
        assertThat(alone / rows.size()).isCloseTo(382.0 / 828, within(0.02));
        assertThat(rows)
                .allSatisfy(row -> assertThat(Integer.parseInt(row[5]) + Integer.parseInt(row[6]))
                        .isBetween(1, 8));
    }

    @Test
    void oneInTwelveHomesIsAHouseForMany() throws IOException {
        List<String[]> rows = rows(offers(7, 20_000, 80));
        double homes = rows.stream().filter(row -> row[1].equals("housing")).count();
        double shared = rows.stream().filter(row -> row[6].equals("yes")).count();
        assertThat(shared / homes).isCloseTo(0.08, within(0.01));
        assertThat(rows(offers(7, 2_000, 0))).noneMatch(row -> row[6].equals("yes"));
    }

    /** As the questions of each kind read them: whoever says nothing is there, and beds are asked nothing of it. */
    @Test
    void whoHelpsAndWhoIsHelpedSayHowTheyWouldMeetForHowLongAndAtWhichLevel() throws IOException {
        for (String sheet : List.of(offers(7, 20_000, 80), needs(7, 20_000))) {
            List<String> header =
                    List.of(sheet.lines().findFirst().orElseThrow().split(","));
            List<String[]> rows = rows(sheet);
            for (KindQuestion question : OfferFields.QUESTIONS.stream()
                    .filter(one -> header.contains(one.field().name()))
                    .toList()) {
                int column = header.indexOf(question.field().name());
                List<String> codes = question.field().name().equals("french_level")
                        ? Vocabulary.LEVELS
                        : question.field().name().equals("meets") ? Vocabulary.MEETINGS : Vocabulary.HOURS;
                assertThat(rows)
                        .filteredOn(row -> !question.kinds().contains(row[1]))
                        .allSatisfy(row -> assertThat(row[column]).isEmpty());
                List<String> said = rows.stream()
                        .filter(row -> question.kinds().contains(row[1]))
                        .map(row -> row[column])
                        .toList();
                assertThat(said).contains("").containsAll(codes);
                assertThat(said.stream().filter(codes::contains).count() / (double) said.size())
                        .isCloseTo(0.8, within(0.03));
            }
        }
    }

    @Test
    void departmentsAreKept() throws IOException {
        StringBuilder out = new StringBuilder();
        new SyntheticMarket(new Settings(3, TODAY, Set.of("31", "974"), Set.of("housing"), 80, 8))
                .writeOffers(300, out);
        assertThat(rows(out.toString())).allSatisfy(row -> {
            assertThat(Communes.load().byInsee(row[3]).orElseThrow().department())
                    .isIn("31", "974");
            assertThat(row[1]).isEqualTo("housing");
        });
    }

    /** As the forms of homes read them; of every stage there are some, and people of households have ages that count. */
    @Test
    void homesAreToldAtEveryStageAndHouseholdsHaveTheirPeople() throws IOException {
        StringBuilder homes = new StringBuilder();
        StringBuilder adults = new StringBuilder();
        new SyntheticMarket(new Settings(7, TODAY, Set.of(), Set.of(), 80, 60)).writeHomes(500, homes, adults);
        StringBuilder again = new StringBuilder();
        new SyntheticMarket(new Settings(7, TODAY, Set.of(), Set.of(), 80, 60)).writeHomes(500, again, again);
        assertThat(again).hasSize(homes.length() + adults.length());
        List<String[]> rows = rows(homes.toString());
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows.stream().map(row -> row[1]).distinct()).hasSize(SyntheticHomes.STAGES);
        assertThat(rows(adults.toString())).hasSizeGreaterThan(20);

        SyntheticHomes told = new SyntheticHomes(7);
        for (int number = 1; number <= 200; number++) {
            FormReader in = new FormReader(Answers.of(told.home(number, SyntheticHomes.STAGES - 1, "Tournefeuille")));
            for (HomeSection section : HomeSection.values()) {
                HomeFields.facts(section).read(in);
                HomeFields.words(section).read(in);
            }
            HomeFields.ADDRESS.read(in);
            assertThat(in.faults()).isEmpty();
        }
        assertThat(rows(needs(7, 2_000)))
                .filteredOn(row -> !row[18].isEmpty())
                .hasSizeGreaterThan(1_400)
                .allSatisfy(row -> {
                    List<Integer> ages = PeopleAges.read(row[18]).orElseThrow();
                    assertThat(PeopleAges.adults(ages)).isEqualTo(Integer.parseInt(row[5]));
                    assertThat(PeopleAges.children(ages)).isEqualTo(Integer.parseInt(row[6]));
                });
    }

    @Test
    void whatIsUnknownIsRefused() {
        assertThatThrownBy(() -> new Settings(1, TODAY, Set.of(), Set.of("castle"), 80, 8))
                .hasMessageContaining("housing");
        assertThatThrownBy(() -> new SyntheticMarket(new Settings(1, TODAY, Set.of("99"), Set.of(), 80, 8)))
                .hasMessageContaining("99");
    }

    private static String offers(long seed, int count, int shared) throws IOException {
        StringBuilder out = new StringBuilder();
        market(seed, shared).writeOffers(count, out);
        return out.toString();
    }

    private static String needs(long seed, int count) throws IOException {
        StringBuilder out = new StringBuilder();
        market(seed, 80).writeNeeds(count, out);
        return out.toString();
    }

    private static SyntheticMarket market(long seed, int shared) {
        return new SyntheticMarket(new Settings(seed, TODAY, Set.of(), Set.of(), shared, 60));
    }

    private static List<String[]> rows(String sheet) {
        return sheet.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
}
