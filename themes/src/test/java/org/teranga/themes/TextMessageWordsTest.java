package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.sms.segment.SmsText;
import org.teranga.platform.theme.template.Themes;

/** Whoever looks at a telephone learns from our text messages neither who writes nor what the person is; and each is short. */
class TextMessageWordsTest {
    private static final Messages MESSAGES = new Themes(Optional.empty()).base().messages();
    private static final String LINK = "https://association.example.org/fr/messages/" + "x".repeat(22);
    private static final int MOST_PARTS = 3;

    /** Asylum, refugee, migrant, papers, hosting, family, association, and who decides of them, in nine languages. */
    private static final List<String> TELLING = List.of(
            "asil",
            "asyl",
            "réfugi",
            "refugi",
            "refuge",
            "migr",
            "exil",
            "titre de séjour",
            "ofpra",
            "ofii",
            "préfect",
            "unhcr",
            "hcr",
            "dublin",
            "héberg",
            "hébergement",
            "logement",
            "accueil",
            "famille",
            "association",
            "bénévole",
            "teranga",
            "housing",
            "shelter",
            "hosting",
            "household",
            "host",
            "volunteer",
            "papers",
            "residence",
            "لاجئ",
            "لجوء",
            "مهاجر",
            "هجرة",
            "إقامة",
            "سكن",
            "إيواء",
            "جمعية",
            "أسرة",
            "مضيف",
            "متطوع",
            "پناه",
            "اقامت",
            "انجمن",
            "خانواده",
            "اسکان",
            "کډوال",
            "ټولنه",
            "کور",
            "біжен",
            "притул",
            "мігра",
            "асоціац",
            "житло",
            "родин",
            "волонтер",
            "ስደተኛ",
            "ዑቕባ",
            "ማሕበር",
            "መንበሪ",
            "ስድራ",
            "qaxoot",
            "magangal",
            "urur",
            "guri",
            "qoys",
            "བཙན་བྱོལ",
            "སྐྱབས་བཅོལ",
            "ཚོགས་པ",
            "ཁྱིམ");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    static Stream<Map.Entry<String, String>> texts() {
        return MESSAGES.languages().stream()
                .flatMap(language -> MESSAGES.patterns(language).entrySet().stream()
                        .filter(message -> message.getKey().startsWith("sms."))
                        .map(message -> Map.entry(language + " " + message.getKey(), message.getValue())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noneTellsAStatusOrWhoWrites(Map.Entry<String, String> text) {
        String words = text.getValue().toLowerCase(Locale.ROOT);
        assertThat(TELLING)
                .as(text.getKey())
                .allSatisfy(telling -> assertThat(words).doesNotContain(telling));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void eachIsShort(Map.Entry<String, String> text) {
        String[] named = text.getKey().split(" ");
        Language language = Languages.of(named[0]).orElseThrow();
        Object first = named[1].equals("sms.code") ? "K7F-2QX" : LINK;
        String words = MESSAGES.text(language, named[1], first, LocalDate.of(2026, 12, 31));
        assertThat(SmsText.count(words)).as(words).isLessThanOrEqualTo(MOST_PARTS);
        assertThat(PLACEHOLDER.matcher(words).find()).as(words).isFalse();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void stopAndStartStandInThemAsTheyAreTyped(Map.Entry<String, String> text) {
        if (text.getKey().endsWith("sms.stopped")) {
            assertThat(text.getValue()).contains("START");
        }
        if (text.getKey().endsWith("sms.started")) {
            assertThat(text.getValue()).contains("STOP");
        }
    }
}
