package org.teranga.matching.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;

/** A file of text that is none further down, or is written in two ways, is answered, whatever it holds. */
@Assembled
class HostileTextTest {
    private static final String HEADER = "id,kind,postcode,capacity,available_from,name,email\n";
    private static final String ROW = "%s,housing,31000,2,2047-01-05,%s,a%1$s@exemple.fr\n";

    /** So many rows are longer than what is looked at to recognise a file. */
    private static final int MANY = 2_000;

    @Inject
    private Caseworker caseworker;

    @Inject
    private HttpCaller http;

    private Tenant own;

    @BeforeEach
    void aTeam() {
        own = caseworker.open(Role.CASEWORKER);
    }

    @Test
    void aZeroIsRefusedOrFaultedWhereverItStands() {
        assertThat(sent((HEADER + ROW.formatted("A1", "Ma\0rie")).getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isBetween(400, 499);
        HttpResponse<String> deep =
                sent((HEADER + many() + ROW.formatted("Z1", "Ma\0rie")).getBytes(StandardCharsets.UTF_8));
        assertThat(deep.statusCode()).as(deep.body()).isLessThan(500);
    }

    @Test
    void aFileOfTwoEncodingsIsReadAsOne() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes((HEADER + many() + ROW.formatted("A1", "Zoé")).getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes(ROW.formatted("A2", "Zoé").getBytes(Charset.forName("windows-1252")));
        HttpResponse<String> answer = sent(mixed.toByteArray());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Caseworker.object(answer).getInt("accepted")).isEqualTo(MANY + 2);
    }

    private static String many() {
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < MANY; at++) {
            rows.append(ROW.formatted("M" + at, "Marie"));
        }
        return rows.toString();
    }

    private HttpResponse<String> sent(byte[] file) {
        return http.send(http.to(own, "/api/v1/imports/offers")
                .header("Authorization", "Bearer " + caseworker.token(own, Role.CASEWORKER))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }
}
