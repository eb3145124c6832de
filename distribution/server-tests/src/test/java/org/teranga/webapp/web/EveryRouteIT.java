package org.teranga.webapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.route.Route;
import org.teranga.platform.route.Routes;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;

/**
 * Every address that the deployed resources answer, tried by whoever may not come in: nobody, roles without the right, members of
 * another association; and where its path names something, with what is another association's, or nobody's. Then with bodies that nobody
 * sends who means well. A new address is among them by itself.
 */
@ExtendWith(ArquillianExtension.class)
class EveryRouteIT {
    private static final String MARKER = "Qzxforeignzxq";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=limit";

    /** How many roles without the right try each address. */
    private static final int ROLES_EACH = 3;

    /** How many kinds of bodies each address is sent, beside none. */
    private static final int BODIES_EACH = 4;

    /** What ends the session or the association of who calls it is tried by its own tests. */
    private static final List<String> LEFT_OUT = List.of("/auth/sign-out", "/testing/");

    /** What is there only once something else has happened: a question to a household, a second run, a recording. */
    private static final List<String> NOT_YET =
            List.of("/me/proposals/", "/picture.jpg", "/media", "/preview", "/credentials/{id");

    @Inject
    private Routes routes;

    @Inject
    private RouteHouse house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    private final List<String> wrong = new ArrayList<>();
    private final Map<Permission, Integer> turns = new EnumMap<>(Permission.class);
    private int bodyTurn;

    @Test
    void everyAddressLetsInWhomItSaysAndNobodyElse() {
        Tenant own = house.open();
        Tenant other = house.open();
        for (Route route : tried()) {
            if (route.json()) {
                continue; // EveryOperationIT tries these with their tokens
            }
            String path = RoutePaths.invented(route);
            int bare = send(own, route, path, "").statusCode();
            if (route.permission().isEmpty()) {
                expect(bare < 500 && bare != 401 && bare != 403, route, "nobody", bare);
                continue;
            }
            boolean page = route.method().equals("GET") && !route.json();
            expect(bare == (page ? 303 : 401), route, "nobody", bare);
            for (Role role : without(route.permission().get())) {
                int status = send(own, route, path, cookies(own, role)).statusCode();
                expect(status == 403, route, role, status);
            }
            // a session of another association: its cookie, shown here
            Role may = who(route).orElse(Role.ADMIN);
            int foreign = send(own, route, path, cookies(other, may)).statusCode();
            expect(foreign == (page ? 303 : 401) || foreign == 403, route, "the other's " + may, foreign);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsAnotherAssociationsIsNotThereAndBodiesOfAllKindsAreNoFault() {
        Tenant own = house.open();
        Tenant other = house.open();
        house.fill(own, "Ours");
        house.fill(other, MARKER);
        Map<String, String> ours = house.own(own);
        Map<String, String> others = house.own(other);
        assertThat(ours.keySet()).as("there is one of each kind").isEqualTo(RouteHouse.kindsOfThings());
        for (Route route : tried()) {
            Optional<Role> role = who(route);
            if (role.isEmpty() && route.permission().isPresent()) {
                continue; // the operator's
            }
            String cookies = role.map(one -> cookies(own, one)).orElse("");
            String foreign = RoutePaths.filled(route, others);
            if (RoutePaths.names(route, ours)) {
                if (!foreign.equals(RoutePaths.filled(route, ours))) { // what ships has the same name everywhere
                    notThere(own, route, foreign, cookies);
                }
                notThere(own, route, RoutePaths.invented(route), cookies);
            }
            if (route.method().equals("GET")) {
                HttpResponse<String> page = send(own, route, RoutePaths.filled(route, ours), cookies);
                expect(
                        page.statusCode() < 500 && !page.body().contains(MARKER),
                        route,
                        "with its own",
                        page.statusCode());
                if (RoutePaths.names(route, ours)
                        && RoutePaths.whole(route, ours)
                        && NOT_YET.stream().noneMatch(route.path()::contains)) {
                    expect(page.statusCode() != 404, route, "with its own", page.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
        for (Route route : tried()) {
            if (!route.method().equals("GET")) {
                String cookies = who(route).map(one -> cookies(own, one)).orElse("");
                bodies(own, route, RoutePaths.filled(route, ours), cookies);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Who keeps the path of an association and loses its name stands at the platform's own host. */
    @Test
    void whatBelongsToAnAssociationIsNotThereOnThePlatformsOwnHost() {
        for (Route route : tried()) {
            if (route.permission().isPresent()) {
                continue; // nobody is a member of the platform
            }
            HttpResponse<String> answer = platform(route, RoutePaths.invented(route));
            expect(answer.statusCode() < 500, route, "nobody, of the platform", answer.statusCode());
            expect(
                    !answer.body().contains("action=\"/fr/need"),
                    route,
                    "a form that nobody reads",
                    answer.statusCode());
        }
        assertThat(wrong).isEmpty();
        for (String form : List.of("/fr/need", "/fr/need?kind=housing", "/fr/offer?kind=housing", "/fr/rights/ask")) {
            assertThat(http.send(http.toPlatform(form)).statusCode()).as(form).isEqualTo(404);
        }
    }

    /** The next roles without a permission: over its addresses all of them take turns, since one place decides for every address. */
    private List<Role> without(Permission needed) {
        List<Role> all = Arrays.stream(Role.values())
                .filter(role -> !role.permissions().contains(needed))
                .toList();
        int turn = turns.merge(needed, 1, Integer::sum);
        return IntStream.range(0, Math.min(ROLES_EACH, all.size()))
                .mapToObj(i -> all.get((turn * ROLES_EACH + i) % all.size()))
                .toList();
    }

    private HttpResponse<String> platform(Route route, String path) {
        HttpRequest.Builder request =
                http.toPlatform(path).header("Origin", "http://localhost").header("Accept-Language", "fr");
        if (route.method().equals("GET")) {
            return http.send(request);
        }
        String filled = "kind=housing&postcode=31000&adults=1&capacity=1&languages=fr&email=a%40exemple.fr&agree=yes";
        boolean json =
                !route.consumes().isEmpty() && route.consumes().getFirst().endsWith("json");
        return http.send(request.header("Content-Type", json ? "application/json" : FORM)
                .method(route.method(), BodyPublishers.ofString(json ? "{}" : filled)));
    }

    private void notThere(Tenant own, Route route, String path, String cookies) {
        HttpResponse<String> answer = send(own, route, path, cookies);
        boolean sent = !route.method().equals("GET") && answer.statusCode() == 422; // what was sent is looked at first
        boolean language = route.permission()
                        .filter(EnumSet.of(Permission.COURSES_TRANSLATE, Permission.COURSES_READ)::contains)
                        .isPresent()
                && route.path().contains("/desk/training")
                && answer.statusCode()
                        == 403; // whether the reader works on courses, in that language, is looked at first
        expect(
                answer.statusCode() == 404 || sent || language,
                route,
                "without what it names: " + path,
                answer.statusCode());
        expect(!answer.body().contains(MARKER), route, "with the other's words", answer.statusCode());
    }

    private void bodies(Tenant own, Route route, String path, String cookies) {
        Map<String, byte[]> bodies = new HashMap<>();
        bodies.put("", new byte[0]);
        bodies.put(" ", bytes("a=%zz"));
        bodies.put(FORM, bytes("kind&=&%00=a%00b&page=%ff&kind=1&kind=2&seen=x&id=&until=%2B999999999-12-31&do=save"));
        bodies.put(FORM + "; charset=utf-99", bytes("a=b"));
        bodies.put(PARTS, bytes("--limit\r\nContent-Disposition: form-data; name=\"do\"\r\n\r\nsave"));
        bodies.put("multipart/form-data", bytes("--limit--"));
        bodies.put("application/json", bytes("{\"id\":[\"\\ud800\"],\"kind\":{},\"roles\":[null],\"capacity\":1e400"));
        bodies.put("application/json; charset=utf-8", bytes("[null]"));
        bodies.put(
                "application/json; a=b",
                bytes("{\"kind\":{\"a\":1},\"roles\":null,\"holder\":\"\",\"capacity\":\"x\"}"));
        bodies.put("text/csv", bytes("\"kind,\n\u0000"));
        // One with a body the server refuses by itself; the others take turns over the addresses, since one reader
        // reads them all.
        bodies.keySet().retainAll(route.method().equals("DELETE") ? List.of("") : nextBodies(bodies.keySet()));
        bodies.forEach((type, body) -> {
            HttpRequest.Builder request = request(own, path, cookies)
                    .method(
                            route.method(),
                            body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
            if (!type.isBlank()) {
                request.header("Content-Type", type);
            }
            HttpResponse<String> answer = http.send(request);
            expect(answer.statusCode() < 500, route, "with " + type, answer.statusCode());
            boolean words = answer.body().contains("</html>") || answer.body().contains("\"status\":");
            expect(answer.statusCode() < 400 || words, route, "without a word for " + type, answer.statusCode());
        });
    }

    /** None at all, and the next few of the others. */
    private List<String> nextBodies(Set<String> all) {
        List<String> others =
                all.stream().filter(type -> !type.isEmpty()).sorted().toList();
        int first = bodyTurn;
        bodyTurn = (first + BODIES_EACH) % others.size();
        return Stream.concat(
                        Stream.of(""),
                        IntStream.range(0, BODIES_EACH).mapToObj(i -> others.get((first + i) % others.size())))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<Route> tried() {
        List<Route> all = routes.all().stream()
                .filter(route -> LEFT_OUT.stream().noneMatch(route.path()::contains))
                .toList();
        assertThat(all).hasSizeGreaterThan(450);
        return all;
    }

    private void expect(boolean right, Route route, Object who, int status) {
        if (!right) {
            wrong.add(route + " by " + who + ": " + status);
        }
    }

    private String cookies(Tenant tenant, Role role) {
        return signedIn.browser(tenant, role).cookiesOf(tenant.slug() + ".localhost");
    }

    /** Somebody who may come in. */
    private static Optional<Role> who(Route route) {
        return route.permission().flatMap(EveryRouteIT::who);
    }

    private static Optional<Role> who(Permission needed) {
        Role first = switch (needed) {
            case OWN_FILE, COURSES_READ -> Role.VOLUNTEER;
            case IMPORT -> Role.CASEWORKER;
            default -> Role.ADMIN;
        };
        return Stream.concat(Stream.of(first), Arrays.stream(Role.values()))
                .filter(role -> role.permissions().contains(needed))
                .findFirst();
    }

    private HttpResponse<String> send(Tenant own, Route route, String path, String cookies) {
        HttpRequest.Builder request = request(own, path, cookies);
        String type = route.consumes().isEmpty() ? FORM : route.consumes().getFirst();
        if (route.method().equals("GET")) {
            return http.send(request);
        }
        boolean parts = type.startsWith("multipart");
        String body = parts
                ? "--limit\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n--limit--\r\n"
                : type.endsWith("json") ? "{}" : "";
        return http.send(request.header("Content-Type", parts ? PARTS : type)
                .method(route.method(), BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(Tenant own, String path, String cookies) {
        HttpRequest.Builder request = http.to(own, path)
                .header("Origin", "http://" + own.slug() + ".localhost")
                .header("Accept-Language", "fr");
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }
}
