package org.teranga.platform.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.realm.RealmAddress;
import org.teranga.platform.identity.realm.RealmClients;
import org.teranga.platform.identity.session.Sessions;

/**
 * Where the realm says that a session has ended, for whatever host: it calls the platform's own address, since the names of associations
 * need not be known where it runs.
 */
@Path("/auth/backchannel-logout")
@RequestScoped
public class BackChannelLogout {
    private final Sessions sessions;
    private final RealmClients clients;
    private final LogoutTokens tokens;

    @Inject
    BackChannelLogout(Sessions sessions, RealmClients clients, RealmAddress realm, RealmKeys keys) {
        this.sessions = sessions;
        this.clients = clients;
        this.tokens = new LogoutTokens(realm.issuer(), keys.source());
    }

    /** Ends the sessions that stand on the one that the token names. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ended(@FormParam("logout_token") @Nullable String token) {
        if (token == null) {
            return answer(Response.Status.BAD_REQUEST);
        }
        try {
            sessions.endRealmSession(tokens.verify(token, clients::isOurs));
            return answer(Response.Status.OK);
        } catch (NotProved bad) {
            return answer(Response.Status.BAD_REQUEST);
        }
    }

    private static Response answer(Response.Status status) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
