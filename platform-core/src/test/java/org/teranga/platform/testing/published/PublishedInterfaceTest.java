package org.teranga.platform.testing.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.published.PublishedInterface.Message;

/** An answer that is not as it is described is refused, by a small description and on the road that all tests take. */
class PublishedInterfaceTest {
    private static final PublishedInterface HOMES = new PublishedInterface("""
            {"paths":{
              "/api/v1/homes/{id}":{"get":{"responses":{
                "200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Home"}}}},
                "404":{"$ref":"#/components/responses/NotThere"}}}},
              "/api/v1/homes/best":{
                "get":{"responses":{"200":{"content":{"application/json":{"schema":
                  {"type":"array","items":{"allOf":[{"$ref":"#/components/schemas/Home"},{"properties":{"why":{"type":"string"}}}]}}}}}}},
                "delete":{"responses":{"204":{"description":"Gone"}}},
                "put":{"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Home"}}}},
                  "responses":{"204":{"description":"Kept"}}}}},
             "components":{
              "schemas":{"Home":{"type":"object","required":["id","beds"],"properties":{
                "id":{"type":"string","format":"uuid"},
                "beds":{"type":"integer"},
                "host":{"oneOf":[{"type":"object","properties":{"name":{"type":"string"}}},{"type":"null"}]},
                "notes":{"type":"object","additionalProperties":{"type":"string"}}}}},
              "responses":{"NotThere":{"content":{"application/problem+json":{"schema":{"type":"object"}}}}}}}
            """);
    private static final String ONE = "get /api/v1/homes/{id}";
    private static final String ALL = "get /api/v1/homes/best";
    private static final String JSON = "application/json;charset=UTF-8";
    private static final String ID = "\"id\":\"7f7a5e7e-3a1c-4a55-9d0a-0e3f5a1b2c3d\"";

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/homes/best, get /api/v1/homes/best",
        "GET, /api/v1/homes/best/, get /api/v1/homes/best",
        "GET, /api/v1/homes/7, get /api/v1/homes/{id}",
        "DELETE, /api/v1/homes/best, delete /api/v1/homes/best",
        "DELETE, /api/v1/homes/7, ''",
        "GET, /api/v1/homes/%2e%2e, ''",
        "GET, /api/v1/homes/7/rooms, ''",
        "GET, /api/v1/homes, ''"
    })
    void aRequestFindsItsOperationAndAFixedPathBeforeAPattern(String method, String path, String operation) {
        assertThat(HOMES.operation(method, path).orElse("")).isEqualTo(operation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ID,'beds':2}",
                "{ID,'beds':2,'host':null,'notes':{'fr':'Au calme','en':'Quiet'}}",
                "{ID,'beds':2,'host':{'name':'Ana'}}"
            })
    void whatIsDescribedHasNoFault(String body) {
        assertThat(faults(ONE, 200, body)).isEmpty();
        assertThat(faults(ALL, 200, "[" + body + "]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a field more       | {ID,'beds':2,'secret':1}                 | secret",
                "a field more below | {ID,'beds':2,'host':{'name':'A','age':9}} | host",
                "a wrong type       | {ID,'beds':'two'}                        | beds",
                "a wrong format     | {'id':'seven','beds':2}                  | uuid",
                "a wrong value      | {ID,'beds':2,'notes':{'fr':7}}           | notes",
                "a field less       | {ID}                                     | beds",
                "no object          | []                                       | object"
            })
    void whatIsNotDescribedIsToldWithItsPlace(String what, String body, String told) {
        assertThat(faults(ONE, 200, body)).as(what).asString().contains(told);
        assertThat(faults(ALL, 200, "[" + body + "]")).as(what).asString().contains(told);
    }

    @Test
    void aPartOfAllOfAddsItsFields() {
        String home = "{ID,'beds':2,'why':'near'}";
        assertThat(faults(ALL, 200, "[" + home + "]")).isEmpty();
        assertThat(faults(ONE, 200, home)).asString().contains("why");
    }

    @Test
    void aStatusATypeAndABodyThatAreNotDescribedAreFaults() {
        assertThat(faults(ONE, 500, "{}")).asString().contains("500");
        assertThat(faults(ONE, 404, "{}")).asString().contains("application/json");
        assertThat(HOMES.faults(ONE, 404, new Message("application/problem+json", "{}")))
                .isEmpty();
        assertThat(faults("delete /api/v1/homes/best", 204, "")).isEmpty();
        assertThat(faults("delete /api/v1/homes/best", 204, "{}")).asString().contains("body");
    }

    @Test
    void whatIsSentIsHeldAgainstItsDescriptionToo() {
        String put = "put /api/v1/homes/best";
        String delete = "delete /api/v1/homes/best";
        assertThat(HOMES.faultsOfRequest(put, new Message(JSON, json("{ID,'beds':2}"))))
                .isEmpty();
        assertThat(HOMES.faultsOfRequest(put, new Message("", ""))).isEmpty();
        assertThat(HOMES.faultsOfRequest(put, new Message(JSON, json("{ID,'beds':2,'secret':1}"))))
                .asString()
                .contains("secret");
        assertThat(HOMES.faultsOfRequest(put, new Message("text/csv", "id")))
                .asString()
                .contains("text/csv");
        assertThat(HOMES.faultsOfRequest(delete, new Message(JSON, "{}")))
                .asString()
                .contains("a body");
    }

    @Test
    void anAnswerThatOurOwnDescriptionDoesNotKnowEndsTheTestThatGotIt() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = "{\"name\":\"Maison\",\"colour\":7}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort();
            assertThatThrownBy(() ->
                            HttpCaller.exchange(HttpRequest.newBuilder(URI.create(address + "/api/v1/association"))))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContainingAll("get /api/v1/association", "openapi.json", "colour", "slug");
            assertThat(HttpCaller.exchange(HttpRequest.newBuilder(URI.create(address + "/api/v1/nothing")))
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            server.stop(0);
        }
    }

    private static List<String> faults(String operation, int status, String body) {
        return HOMES.faults(operation, status, new Message(status == 204 ? "" : JSON, json(body)));
    }

    private static String json(String body) {
        return body.replace("ID", ID).replace('\'', '"');
    }
}
