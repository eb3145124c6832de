package org.teranga.platform.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.teranga.platform.identity.program.ProgramTokens;
import org.teranga.platform.identity.realm.RealmAddress;
import org.teranga.platform.identity.realm.RealmClients;
import org.teranga.platform.identity.session.Session;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.identity.session.Token;
import org.teranga.platform.tenancy.Tenant;

/** Finds out who sends a request. On the JSON interface a bearer token, or a program's key, speaks before the cookie;
 * elsewhere the cookie alone. */
@ApplicationScoped
class RequestRecognition {
    private static final String SCHEME = "Bearer ";

    private final SignInCookies cookies;
    private final Sessions sessions;
    private final RealmClients clients;
    private final ProgramTokens programs;
    private final AccessTokens accessTokens;

    @Inject
    RequestRecognition(
            SignInCookies cookies,
            Sessions sessions,
            RealmClients clients,
            ProgramTokens programs,
            RealmAddress realm,
            RealmKeys keys) {
        this.cookies = cookies;
        this.sessions = sessions;
        this.clients = clients;
        this.programs = programs;
        this.accessTokens = new AccessTokens(realm.issuer(), keys.source());
    }

    /**
     * Who it is.
     *
     * @param tenant the association of the request's host; empty for the platform's own
     */
    Recognised of(HttpServletRequest request, Optional<Tenant> tenant) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && request.getRequestURI().startsWith("/api/")) {
            return byToken(authorization, tenant);
        }
        return cookies.session(request).map(token -> byCookie(token, tenant)).orElseGet(Recognised.Nobody::new);
    }

    private Recognised byCookie(Token token, Optional<Tenant> tenant) {
        Optional<Session> session = sessions.find(token, tenant.map(Tenant::id));
        return session.isPresent() ? new Recognised.Person(session.get().subject()) : new Recognised.Nobody();
    }

    private Recognised byToken(String authorization, Optional<Tenant> tenant) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new Recognised.BadToken();
        }
        String token = authorization.substring(SCHEME.length()).strip();
        if (ProgramTokens.isOne(token)) {
            return byKey(token, tenant);
        }
        return accessTokens.verify(token, clients.audiences(tenant), clients::isOurs, tenant.map(Tenant::slug));
    }

    private Recognised byKey(String token, Optional<Tenant> tenant) {
        Optional<ProgramTokens.Owner> owner = programs.owner(token);
        if (owner.isEmpty()) {
            return new Recognised.BadToken();
        }
        boolean here =
                tenant.map(Tenant::id).filter(owner.get().tenant()::equals).isPresent();
        return here ? new Recognised.Program(owner.get().key()) : new Recognised.Stranger();
    }
}
