package org.teranga.platform.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableQueryTest {
    @Test
    void whatIsWrittenAsQuestionsAreIsRead() {
        for (String query : List.of("", "q=a+b&q", "q=%C3%A9&for=%F0%9F%98%80", "%25=%2500", "q=a%20", "é=%C3%A9")) {
            assertThat(ReadableQuery.readable(query)).as(query).isTrue();
        }
        assertThat(ReadableQuery.readable(null)).isTrue();
    }

    @Test
    void whatTheServerOrTheDatabaseFailsAtIsNot() {
        for (String query : List.of(
                "q=%",
                "q=%2", "q=%zz", "q=%2z", "q=%z2", "q=%00", "a=b%00", "q=%ff", "q=%C3", "q=%C3a", "q=%ED%A0%80")) {
            assertThat(ReadableQuery.readable(query)).as(query).isFalse();
        }
    }

    @Test
    void aFormIsWrittenInUtf8() {
        String form = "application/x-www-form-urlencoded";
        for (String type :
                List.of(form, form + ";charset=UTF-8", form + "; charset=\"utf-8\"", "text/csv; charset=utf-16")) {
            assertThat(ReadableQuery.isFormInOtherLetters(type)).as(type).isFalse();
        }
        for (String type : List.of(
                form + "; charset=utf-16",
                form + ";CHARSET=latin1",
                form + "; charset=",
                form + ";charset=utf-8x",
                form + ";charset=utf-8;charset=utf-16",
                form + ";a=\"charset=utf-8;\";charset=utf-16")) {
            assertThat(ReadableQuery.isFormInOtherLetters(type)).as(type).isTrue();
        }
        assertThat(ReadableQuery.isFormInOtherLetters(null)).isFalse();
    }
}
