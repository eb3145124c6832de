package org.teranga.platform.sms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which people end text messages and ask for them again, in every language that we write, in any case, with blanks and dots. */
final class StopWords {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** STOP itself in every alphabet; then French, English, Arabic, Dari, Pashto, Ukrainian, Tigrinya, Somali, Tibetan. */
    private static final Set<String> STOP = folded(
            "STOP",
            "STOPALL",
            "STOP SMS",
            "SMS STOP",
            "СТОП",
            "ستوب",
            "ስቶፕ",
            "སི་ཊོབ",
            "ARRET",
            "ARRÊT",
            "ARRÊTER",
            "ARRÊTEZ",
            "DÉSABONNER",
            "DÉSINSCRIRE",
            "UNSUBSCRIBE",
            "توقف",
            "توقفوا",
            "أوقف",
            "أوقفوا",
            "إيقاف",
            "قف",
            "إلغاء",
            "بس",
            "لغو",
            "متوقف",
            "توقف کنید",
            "ودرېږه",
            "ودریږه",
            "بند",
            "بند کړه",
            "بس کړه",
            "ВІДПИСАТИСЯ",
            "ВІДПИСКА",
            "ЗУПИНИТИ",
            "ኣቁም",
            "ኣቋርጽ",
            "ደው",
            "ደው ኣብል",
            "ጠጠው",
            "JOOJI",
            "JOOG",
            "IGA DAA",
            "མཚམས་འཇོག",
            "མཚམས་ཆོད",
            "བཀག",
            "མཚམས་བཞག");

    private static final Set<String> START = folded(
            "START",
            "UNSTOP",
            "СТАРТ",
            "ستارت",
            "ስታርት",
            "REPRENDRE",
            "RECOMMENCER",
            "ابدأ",
            "ابدؤوا",
            "استئناف",
            "تشغيل",
            "شروع",
            "شروع کنید",
            "پیل",
            "پیل کړه",
            "ПОЧАТИ",
            "ВІДНОВИТИ",
            "ጀምር",
            "ቀጽል",
            "BILOW",
            "SII WAD",
            "འགོ་འཛུགས",
            "འགོ་ཚུགས");

    private StopWords() {}

    /** Whether the text is such a word and nothing else: true to stop, false to start again. */
    static Optional<Boolean> read(String text) {
        String word = fold(text);
        return STOP.contains(word) ? Optional.of(true) : START.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(StopWords::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** Without case, accents, blanks and dots; two ways to write a Persian letter are one. */
    private static String fold(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036F\\u064B-\\u065F\\u0670]", "")
                .replace('\u064A', '\u06CC')
                .replace('\u0643', '\u06A9')
                .replace("\u0640", "");
        return NO_LETTER
                .matcher(letters.replaceAll("\\p{Mn}", ""))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
