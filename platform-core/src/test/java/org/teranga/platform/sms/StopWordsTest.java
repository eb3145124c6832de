package org.teranga.platform.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** STOP is understood in every language that we write, however it is typed; a sentence in which it stands is a sentence. */
class StopWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                " Stop. ",
                "S T O P",
                "«stop»!",
                "Ｓｔｏｐ",
                "Arret",
                "arrêt",
                "ARRÊTER",
                "Désabonner",
                "unsubscribe",
                "توقف",
                "  تَوَقَّف ",
                "إيقاف",
                "ايقاف",
                "قف!",
                "الغاء",
                "إلغاء",
                "بس",
                "لغو",
                "ودرېږه",
                "بند کړه",
                "بند كړه",
                "Стоп",
                "СТОП",
                "відписатися",
                "ኣቁም",
                "ደው ኣብል",
                "jooji",
                "JOOG",
                "མཚམས་འཇོག",
                "མཚམས་འཇོག།",
                "བཀག"
            })
    void theseStop(String text) {
        assertThat(StopWords.read(text)).as(text).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "START",
                "start ",
                "Reprendre",
                "ابدأ",
                "ابدا",
                "شروع",
                "پیل",
                "پيل",
                "старт",
                "відновити",
                "ጀምር",
                "bilow",
                "འགོ་འཛུགས"
            })
    void theseStartAgain(String text) {
        assertThat(StopWords.read(text)).as(text).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "Oui",
                "Don't stop writing to me",
                "Le bus n'a pas d'arrêt ici",
                "نعم",
                "так",
                "END",
                "à l'arrêt de bus",
                "እወ",
                "haa",
                "ལགས་སོ",
                "بله",
                "stop 5",
                "start monday"
            })
    void theseAreForTheTeam(String text) {
        assertThat(StopWords.read(text)).as(text).isEmpty();
    }
}
