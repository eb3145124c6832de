package org.teranga.tenantadmin.transfer;

import com.sun.net.httpserver.HttpExchange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.web.node.ManagementEndpoint;
import org.teranga.tenantadmin.operator.command.OperatorDoor;

/**
 * The operator's import on the management port, for {@code ./teranga tenant import}: an archive in clear as it comes. Names of people are
 * not told: of new accounts only user names, which say nothing, and passwords for the first time.
 */
@ApplicationScoped
public class ImportCommands implements ManagementEndpoint {
    private static final String ROOT = "/operator/imports/";
    private static final int BUFFER = 1 << 16;

    private final OperatorDoor door;
    private final BringAssociation bringAssociation;
    private final PlatformHost host;

    @Inject
    ImportCommands(OperatorDoor door, BringAssociation bringAssociation, PlatformHost host) {
        this.door = door;
        this.bringAssociation = bringAssociation;
        this.host = host;
    }

    @Override
    public String path() {
        return ROOT;
    }

    @Override
    @ActivateRequestContext
    public void answer(HttpExchange exchange) throws IOException {
        door.answer(exchange, this::bring);
    }

    private void bring(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            throw Refusal.notFound();
        }
        String slug = exchange.getRequestURI().getPath().substring(ROOT.length());
        BringAssociation.Arrival arrival = bringAssociation.bring(
                slug, new BufferedInputStream(exchange.getRequestBody(), BUFFER), first(exchange));
        List<Map<String, String>> administrators = arrival.administrators().stream()
                .map(account -> Map.of("userName", account.userName(), "password", account.password()))
                .toList();
        door.send(
                exchange,
                201,
                Map.of(
                        "slug", slug,
                        "address", host.addressOf(slug),
                        "rows", arrival.rows(),
                        "own", arrival.own(),
                        "accountsKept", arrival.kept(),
                        "accountsMade", arrival.made(),
                        "administrators", administrators));
    }

    /** Who is to administer an association from another platform, where the operator named somebody. */
    private static BringAssociation.@Nullable FirstAdministrator first(HttpExchange exchange) {
        String email = asked(exchange, "email");
        if (email.isEmpty()) {
            return null;
        }
        EmailAddress address =
                EmailAddress.parse(email).orElseThrow(() -> Refusal.unprocessable("transfer.foreign_address", email));
        String name = asked(exchange, "name");
        return new BringAssociation.FirstAdministrator(name.isBlank() ? email : name, address);
    }

    private static String asked(HttpExchange exchange, String name) {
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        return Stream.of(query.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
