package org.teranga.matching.duplicate.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be one human, and who is two. */
class LikenessTest {
    private static final String PHONE = "06 12 34 56 78";
    /** A common name at a big place says nothing. */
    private static final PoolCounts MANY = new PoolCounts(
            20_000,
            Map.of(
                    new SearchToken(SearchToken.Sort.PLACE, "31555"), 3_000L,
                    new SearchToken(SearchToken.Sort.WORD, Sound.key(Sound.of("anna"))), 300L,
                    new SearchToken(SearchToken.Sort.WORD, Sound.key(Sound.of("roche"))), 300L));

    private static final PoolCounts ALONE = new PoolCounts(2, Map.of());

    @ParameterizedTest
    @CsvSource({
        "Marie Dupont, DUPONT Marie",
        "Marie Dupont, Dupon Marie",
        "Mohamed Ben Ali, Ali Mouhamad",
        "Abdelkader Haddad, Abdul Qadir Hadad",
        "Abderrahmane Saleh, عبد الرحمن صلاح",
        "Hocine Cherif, Hussein Sharif",
        "Oualid Chahine, Walid Shaheen",
        "Uthman Karim, كريم عثمان",
        "Houda Almasri, هدى المصري",
        "Fatima El Khatib, فاطمة الخطيب",
        "Yevhen Kovalchuk, Ковальчук Євген",
        "Serguei Chevtchenko, Сергій Шевченко",
        "Tesfay Gebremedhin, ተስፋይ ገብረመድህን",
        "Selam Haile Berhane, ሰላም ሃይለ",
        "Yann Le Goff, Legoff Yann",
        "Jean-Pierre Martin, jean pierre martin",
        "Bondarenko Bohdan, Bodnarenko Bogan",
        "J. Martin, Jean Martin",
        "Guérin Jean-Michel, Guéin Jaen-Michel",
        "Aminata Baa, Ba Aminata",
        "Ell Masri Salah, El Masri Salah",
        "Amed Kareema, Ahmad Karima",
        "Igor Savchuk, Savchuk Ihor",
        "Youssef Aly, Aly Yousf",
        "Walid Hamdan, Wlaid Hamdan",
        "Ahmed Rania, Ahamd Rania",
        "Othman Souad, Oman Suad",
        "Alain Le Gall, Alain LeG all",
        "Sarah Ahmad, سارة أحمد",
        "Rania Osman, رانيا عثمان",
        "Aicha Rifaï, رفاعي عائشة",
        "Imane Suleiman, Eman Souleymane",
        "Andrii Lysenko, Lysenko Andcey",
        "Halyna Koval, Kovval Galya",
        "Khadidja Ali, Aly Hadiaa",
        "Marie, Marie Dupont"
    })
    void whoIsCalledAlikeOnOneTelephoneMayBeOne(String one, String other) {
        assertThat(alike(one, PHONE, other, "+33612345678")).contains(Alike.PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Jean Martin, Marie Martin",
        "Karim Benali, Karima Benali",
        "Julie Faure, Julien Faure",
        "Racchid Ramel, Rachida Ramel",
        "Chrystian Ibrahim, Christiane Ibrahim",
        "Michel Durand, Michèle Durand",
        "Hassan Ali, Hussein Ali",
        "Mohamed Ali, Mahmoud Ali",
        "Ahmed Saleh, Hamed Saleh",
        "Ali Hassan, Mohamed Ali Hassan",
        "Valentin Al Masri, EL MASRI Valentina",
        "Nicolas Muller, Nicole Muller",
        "Patrick Morot, MOROT Patricia",
        "Marie Thomas, Martine Thomas",
        "Marie Valois, Marie-Claude Valois",
        "Ibrahim Youssef, Rami Youcef Ibrahim",
        "Gaël Durand, Gaëlle Durand",
        "Olena Koval, Oleh Koval",
        "Mykola Koval, Mykhailo Koval",
        "Oleksandr Koval, Oleksandra Koval"
    })
    void whoSharesATelephoneAndIsCalledOtherwiseIsTwo(String one, String other) {
        assertThat(alike(one, PHONE, other, PHONE)).isEmpty();
    }

    @Test
    void aSlipInTheNumberOrTheAddressIsOneHumansIfTheNameIs() {
        assertThat(alike("Anna Roche", PHONE, "Roche Anna", "06 12 34 65 78"))
                .contains(Alike.PHONE_NEAR, Alike.NAME_ORDER);
        assertThat(alike("Anna Roche", PHONE, "Luc Roche", "06 12 34 65 78")).isEmpty();
        Likeness likeness = new Likeness(ALONE);
        assertThat(likeness.of(
                        ComparedPerson.of("Anna Roche", null, "anna.roche@gmail.com", null),
                        ComparedPerson.of("Anna Roche", null, "anna.rohce@gmail.com", null)))
                .contains(Alike.EMAIL_NEAR);
        assertThat(likeness.of(
                        ComparedPerson.of("Anna Roche", null, "anna.roche+1@gmail.com", null),
                        ComparedPerson.of("Anna Roche", null, "annaroche@googlemail.com", null)))
                .contains(Alike.EMAIL);
        assertThat(likeness.of(
                        ComparedPerson.of("Anna Roche", PHONE, "anna.roche1@gmail.com", null),
                        ComparedPerson.of("Anna Roche", "0798765432", "anna.roche2@gmail.com", null)))
                .as("whoever came second got another number")
                .isEmpty();
    }

    @Test
    void aDigitTwiceOrTwoThatChangedPlacesIsASlipAtOnePlaceAndTwoPeopleInTwo() {
        ComparedPerson one = ComparedPerson.of("Anna Roche", PHONE, "anna.roche1785@gmail.com", "31555");
        for (String typed :
                List.of("anna.roche17785@gmail.com", "anna.roche1875@gmail.com", "anna.roche17o5@gmail.com")) {
            ComparedPerson here = ComparedPerson.of("Anna Roche", "0798765432", typed, "31555");
            ComparedPerson there = ComparedPerson.of("Anna Roche", "0798765432", typed, "29019");
            assertThat(new Likeness(MANY).of(one, here)).as(typed).contains(Alike.EMAIL_NEAR);
            assertThat(new Likeness(MANY).of(one, there)).as(typed).isEmpty();
        }
    }

    @Test
    void wordsThatComeTogetherAreCountedTogether() {
        ComparedPerson one = ComparedPerson.of("Saba Gebre Medhin", "0612345678", null, "31555");
        ComparedPerson other = ComparedPerson.of("Saba Gebre Medhin", "0798765432", null, "31555");
        Map<SearchToken, Long> shared = new HashMap<>(Map.of(
                new SearchToken(SearchToken.Sort.PLACE, "31555"), 800L,
                new SearchToken(SearchToken.Sort.WORD, key("gebre")), 60L,
                new SearchToken(SearchToken.Sort.WORD, key("medhin")), 60L,
                new SearchToken(SearchToken.Sort.WORD, key("saba")), 40L));
        assertThat(new Likeness(new PoolCounts(20_000, shared)).of(one, other)).isNotEmpty();
        shared.put(new SearchToken(SearchToken.Sort.NAMES, SearchToken.pair(key("gebre"), key("medhin"))), 60L);
        assertThat(new Likeness(new PoolCounts(20_000, shared)).of(one, other)).isEmpty();
    }

    @Test
    void aBlurredWordSaysNothingWhereMoreThanTheseTwoAreReachedSoOrEachHasAnAddress() {
        ComparedPerson one = ComparedPerson.of("Andrii Lysenko", PHONE, "andrii@exemple.fr", "31555");
        ComparedPerson other = ComparedPerson.of("Lysenko Andcey", PHONE, null, "31555");
        assertThat(new Likeness(ALONE).of(one, other)).contains(Alike.NAME_NEAR);
        PoolCounts family = new PoolCounts(
                20_000, Map.of(new SearchToken(SearchToken.Sort.PHONE, ReachLikeness.tail("+33612345678")), 3L));
        assertThat(new Likeness(family).of(one, other)).isEmpty();
        assertThat(new Likeness(ALONE)
                        .of(one, ComparedPerson.of("Lysenko Andcey", PHONE, "famille.lysenko@exemple.fr", "31555")))
                .isEmpty();
    }

    @Test
    void inAHouseASlipSaysNothing() {
        ComparedPerson one = ComparedPerson.of("Mahmoud Khalil", PHONE, null, null);
        ComparedPerson other = ComparedPerson.of("Mahmoud Khatib", PHONE, null, null);
        SearchToken phone = new SearchToken(SearchToken.Sort.PHONE, ReachLikeness.tail("+33612345678"));
        assertThat(new Likeness(new PoolCounts(20_000, Map.of(phone, 2L))).of(one, other))
                .isNotEmpty();
        assertThat(new Likeness(new PoolCounts(20_000, Map.of(phone, 30L))).of(one, other))
                .isEmpty();
    }

    @Test
    void whoIsComparedWithWhomDoesNotMatter() {
        ComparedPerson one = ComparedPerson.of("Mamadou Diallo", PHONE, null, null);
        ComparedPerson other = ComparedPerson.of("Mamaqou Diallo", PHONE, null, null);
        PoolCounts counts = new PoolCounts(
                20_000,
                Map.of(
                        new SearchToken(SearchToken.Sort.PHONE, ReachLikeness.tail("+33612345678")), 30L,
                        new SearchToken(SearchToken.Sort.WORD, key("mamadou")), 1_400L,
                        new SearchToken(SearchToken.Sort.WORD, key("diallo")), 300L,
                        new SearchToken(SearchToken.Sort.NAMES, SearchToken.pair(key("mamadou"), key("diallo"))), 60L));
        assertThat(new Likeness(counts).of(one, other)).isNotEmpty();
        assertThat(new Likeness(counts).of(other, one)).isNotEmpty();
    }

    private static String key(String word) {
        return Sound.key(Sound.of(word));
    }

    @Test
    void ofANameAloneOnlyARareOneSaysSomethingAndOnlyAtOnePlace() {
        ComparedPerson rare = ComparedPerson.of("Anselme Quéméneur", "0612345678", null, "31555");
        ComparedPerson again = ComparedPerson.of("Quemeneur Anselme", "0798765432", null, "31555");
        ComparedPerson there = ComparedPerson.of("Quemeneur Anselme", "0798765432", null, "29019");
        PoolCounts counts = new PoolCounts(
                20_000,
                Map.of(
                        new SearchToken(SearchToken.Sort.PLACE, "31555"), 800L,
                        new SearchToken(SearchToken.Sort.WORD, Sound.key(Sound.of("mohamed"))), 900L,
                        new SearchToken(SearchToken.Sort.WORD, Sound.key(Sound.of("ali"))), 700L));
        assertThat(new Likeness(counts).of(rare, again)).contains(Alike.PLACE, Alike.NAME_ORDER);
        assertThat(new Likeness(counts).of(rare, there)).isEmpty();
        assertThat(new Likeness(counts)
                        .of(
                                ComparedPerson.of("Mohamed Ali", "0612345678", null, "31555"),
                                ComparedPerson.of("Mohamed Ali", "0798765432", null, "31555")))
                .isEmpty();
    }

    @Test
    void oneAddressWrittenTwiceIsOneHouseAndBrothersInItAreTwo() {
        ComparedPerson one =
                ComparedPerson.of("Luc Roche", "0612345678", null, null).at("12, av. Jean-Jaurès 31000 Toulouse");
        ComparedPerson other =
                ComparedPerson.of("ROCHE Luc", null, null, null).at("12 avenue jean jaures, 31000 TOULOUSE");
        ComparedPerson brother =
                ComparedPerson.of("Paul Roche", null, null, null).at("12 avenue jean jaures, 31000 TOULOUSE");
        Likeness likeness = new Likeness(ALONE);
        assertThat(likeness.of(one, other)).contains(Alike.ADDRESS);
        assertThat(likeness.of(one, brother)).isEmpty();
    }

    @Test
    void nothingOfAPersonGetsIntoALog() {
        ComparedPerson one = ComparedPerson.of("Luc Roche", "0612345678", "luc@exemple.fr", "31555");
        assertThat(one.toString() + one.name() + SearchToken.of(one)).doesNotContain("oche", "612", "luc", "exemple");
    }

    private static Set<Alike> alike(String one, String phone, String other, String otherPhone) {
        return new Likeness(ALONE)
                .of(ComparedPerson.of(one, phone, null, "31555"), ComparedPerson.of(other, otherPhone, null, null));
    }
}
