package org.teranga.tenantadmin.operator.command;

import com.sun.net.httpserver.HttpExchange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.route.Route;
import org.teranga.platform.route.Routes;
import org.teranga.platform.web.node.ManagementEndpoint;

/** Every address of the platform and what it asks for, on the management port: for programs that try all of them. */
@ApplicationScoped
public class RouteCommands implements ManagementEndpoint {
    private static final String ROOT = "/operator/routes";

    private final OperatorDoor door;
    private final Routes routes;

    @Inject
    RouteCommands(OperatorDoor door, Routes routes) {
        this.door = door;
        this.routes = routes;
    }

    @Override
    public String path() {
        return ROOT;
    }

    @Override
    @ActivateRequestContext
    public void answer(HttpExchange exchange) throws IOException {
        door.answer(exchange, this::list);
    }

    private void list(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("GET")) {
            throw Refusal.notFound();
        }
        List<Item> items = routes.all().stream().map(Item::of).toList();
        door.send(exchange, 200, Map.of("items", items));
    }

    /**
     * One address as it is told.
     *
     * @param permission empty where it is open to everybody
     */
    public record Item(String method, String path, List<String> consumes, String permission) {
        static Item of(Route route) {
            return new Item(
                    route.method(),
                    route.path(),
                    route.consumes(),
                    route.permission().map(Permission::name).orElse(""));
        }
    }
}
