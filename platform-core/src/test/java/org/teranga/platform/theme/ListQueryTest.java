package org.teranga.platform.theme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    private static final ListQuery THIRD = new ListQuery(Map.of("q", "a&b é"), "waiting", true, 3, 25);

    @Test
    void neighboursKeepFiltersAndOrder() {
        assertThat(THIRD.pageHref(4)).isEqualTo("?sort=-waiting&q=a%26b+%C3%A9&page=4");
        assertThat(THIRD.pageHref(1)).isEqualTo("?sort=-waiting&q=a%26b+%C3%A9");
    }

    @Test
    void sortingAgainTurnsTheOrderAround() {
        assertThat(THIRD.sortHref("waiting")).startsWith("?sort=waiting");
        assertThat(new ListQuery(Map.of(), "place", false, 1, 25).sortHref("place"))
                .isEqualTo("?sort=-place");
        assertThat(THIRD.sortHref("place")).startsWith("?sort=place");
    }

    @Test
    void anotherFilterKeepsTheOrderAndTheOtherFiltersAndBeginsAtTheFirstPage() {
        ListQuery query = new ListQuery(Map.of("kind", "legal", "status", "received"), "place", true, 3, 25);
        assertThat(query.href()).isEqualTo("?sort=-place&kind=legal&status=received&page=3");
        assertThat(query.filterHref("status", "withdrawn")).isEqualTo("?sort=-place&kind=legal&status=withdrawn");
        assertThat(query.filterHref("status", "")).isEqualTo("?sort=-place&kind=legal");
    }

    @Test
    void pagesShowTheEndsAndTheNeighbours() {
        assertThat(THIRD.pages(401)).containsExactly(1, 2, 3, 4, 0, 17);
        assertThat(new ListQuery(Map.of(), "x", false, 9, 25).pages(401)).containsExactly(1, 0, 8, 9, 10, 0, 17);
        assertThat(new ListQuery(Map.of(), "x", false, 1, 25).pages(0)).containsExactly(1);
    }

    @Test
    void rowsAreCountedFromOne() {
        assertThat(THIRD.first(60)).isEqualTo(51);
        assertThat(THIRD.last(60)).isEqualTo(60);
        assertThat(THIRD.offset()).isEqualTo(50);
        assertThat(new ListQuery(Map.of(), "x", false, 1, 25).first(0)).isZero();
    }

    @Test
    void whatAQueryDoesNotKnowIsIgnored() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.add("sort", "drop table");
        sent.add("page", "-4");
        sent.add("kind", " ");
        sent.add("place", " Albi ");
        ListQuery query = ListQuery.of(sent, Set.of("kind", "place"), List.of("-waiting", "place"), 25);
        assertThat(query).isEqualTo(new ListQuery(Map.of("place", "Albi"), "waiting", true, 1, 25));
    }
}
