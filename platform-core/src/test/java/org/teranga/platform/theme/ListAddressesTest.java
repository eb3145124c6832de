package org.teranga.platform.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses of a list: another page of it, another order, another filter; and what an odd address shows. */
class ListAddressesTest {
    private static final Set<String> FILTERS = Set.of("state", "words");
    private static final List<String> SORTS = List.of("-day", "name");

    @Test
    void anOddAddressStillShowsTheList() {
        ListQuery query = read(Map.of("sort", "nothing", "page", "0", "state", " ", "other", "x"));
        assertThat(query).isEqualTo(new ListQuery(Map.of(), "day", true, 1, 10));
        assertThat(query.filtered()).isFalse();
        assertThat(read(Map.of("sort", "-name")).sortParameter()).isEqualTo("-name");
        assertThat(read(Map.of("sort", "day")).descending()).isFalse();
        assertThat(read(Map.of("page", "999999")).page()).isEqualTo(100_000);
        for (String odd : List.of("-1", "01", "x", "1000000", "")) {
            assertThat(read(Map.of("page", odd)).page()).as(odd).isEqualTo(1);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new ListQuery(Map.of(), "day", false, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListQuery(Map.of(), "day", false, 1, 0));
    }

    @Test
    void aFilterIsAskedOrNotFromTheFirstPageOn() {
        ListQuery query = read(Map.of("state", "open & new", "words", "é", "page", "3"));
        assertThat(query.filtered()).isTrue();
        assertThat(query.filter("state")).isEqualTo("open & new");
        assertThat(query.filter("words")).isEqualTo("é");
        assertThat(query.filter("other")).isEmpty();
        assertThat(query.href()).isEqualTo("?sort=-day&state=open+%26+new&words=%C3%A9&page=3");
        assertThat(query.filterHref("state", "")).isEqualTo("?sort=-day&words=%C3%A9");
        assertThat(query.filterHref("state", "x")).isEqualTo("?sort=-day&state=x&words=%C3%A9");
        assertThat(query.pageHref(1)).doesNotContain("page=");
        assertThat(query.pageHref(2)).endsWith("&page=2");
    }

    @Test
    void anOrderIsTurnedAroundWhenItIsAskedAgain() {
        ListQuery down = read(Map.of("sort", "-day"));
        ListQuery up = read(Map.of("sort", "day"));
        assertThat(down.sortHref("day")).isEqualTo("?sort=day");
        assertThat(up.sortHref("day")).isEqualTo("?sort=-day");
        assertThat(up.sortHref("name")).isEqualTo("?sort=name");
        assertThat(down.newestHref("day")).isEqualTo("?sort=day");
        assertThat(up.newestHref("day")).isEqualTo("?sort=-day");
        assertThat(down.newestHref("name")).isEqualTo("?sort=-name");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0, 1", "1, 10, 1, 10, 1", "2, 11, 11, 11, 2", "3, 25, 21, 25, 3", "9, 25, 25, 25, 3"})
    void aPageSaysWhichRowsItShows(int page, long total, long first, long last, int lastPage) {
        ListQuery query = new ListQuery(Map.of(), "day", false, page, 10);
        assertThat(query.first(total)).isEqualTo(first);
        assertThat(query.last(total)).isEqualTo(last);
        assertThat(query.lastPage(total)).isEqualTo(lastPage);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, '1'",
        "1, 3, '1 2 3'",
        "1, 9, '1 2 0 9'",
        "5, 9, '1 0 4 5 6 0 9'",
        "9, 9, '1 0 8 9'",
        "3, 4, '1 2 3 4'"
    })
    void pagesAroundThisOneAreShownAndTheEnds(int page, int pages, String shown) {
        ListQuery query = new ListQuery(Map.of(), "day", false, page, 10);
        assertThat(query.pages(pages * 10L).stream().map(String::valueOf).toList())
                .isEqualTo(List.of(shown.split(" ")));
    }

    private static ListQuery read(Map<String, String> parameters) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        parameters.forEach(sent::putSingle);
        return ListQuery.of(sent, FILTERS, SORTS, 10);
    }
}
