package org.teranga.platform.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.BeforeOpening;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.identity.session.Token;
import org.teranga.platform.identity.signin.SignInNotices.Notice;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;

/** The addresses of signing in and out, the same at every host. */
@Path("/auth")
@RequestScoped
@Public
@BeforeOpening
public class SignInPages {
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9-]{3,40}");

    private final SignInFlow flow;
    private final SignInCookies cookies;
    private final PlatformHost host;
    private final PageContexts contexts;
    private final HttpServletRequest request;

    @Inject
    SignInPages(
            SignInFlow flow,
            SignInCookies cookies,
            PlatformHost host,
            PageContexts contexts,
            HttpServletRequest request) {
        this.flow = flow;
        this.cookies = cookies;
        this.host = host;
        this.contexts = contexts;
        this.request = request;
    }

    /**
     * Leads to the page of the password.
     *
     * @param wanted the page to show afterwards, a path of this host
     * @param name   a user name to fill in; what cannot be one of ours is left aside
     */
    @GET
    @Public
    @Path("sign-in")
    public Response signIn(@QueryParam("return") @Nullable String wanted, @QueryParam("name") @Nullable String name) {
        String returnPath = ReturnPath.of(wanted);
        Token browser = cookies.browser(request).orElseGet(Token::fresh);
        try {
            Optional<String> userName = Optional.ofNullable(name).filter(USER_NAME.asMatchPredicate());
            return to(flow.begin(place(), browser, returnPath, userName))
                    .cookie(cookies.ofBrowser(browser))
                    .build();
        } catch (RealmAway away) {
            return tell(Notice.AWAY, returnPath);
        }
    }

    /** Takes the browser back from the realm. */
    @GET
    @Public
    @Path("callback")
    public Response comeBack(
            @QueryParam("state") @Nullable String sentState, @QueryParam("code") @Nullable String code) {
        Optional<Token> browser = cookies.browser(request);
        Optional<Token> state = Token.read(sentState);
        if (browser.isEmpty() || state.isEmpty()) {
            return tell(Notice.STALE, "/");
        }
        try {
            return switch (flow.comeBack(place(), browser.get(), state.get(), code)) {
                case SignInOutcome.Onward onward -> to(onward.question()).build();
                case SignInOutcome.Entered entered -> entered(entered);
                case SignInOutcome.NoMember refused -> tell(Notice.NO_MEMBER, refused.returnPath());
                case SignInOutcome.Stale stale -> tell(Notice.STALE, "/");
            };
        } catch (RealmAway away) {
            return tell(Notice.AWAY, "/");
        }
    }

    /** Signs out, here and in the realm. */
    @POST
    @Public
    @Path("sign-out")
    public Response signOut() {
        cookies.session(request).ifPresent(session -> flow.signOut(session, place().tenantId()));
        return to(URI.create("/")).cookie(cookies.noSession()).build();
    }

    private Response entered(SignInOutcome.Entered entered) {
        cookies.session(request).ifPresent(flow::replaced);
        return to(URI.create(entered.returnPath()))
                .cookie(cookies.ofSession(entered.session()), cookies.noBrowser())
                .build();
    }

    /** To the page that tells why nobody is signed in. */
    private Response tell(Notice notice, String returnPath) {
        return to(SignInNotices.address(notice, returnPath, contexts)).build();
    }

    private SignInPlace place() {
        String name = PlatformHost.hostOf(request.getHeader(HttpHeaders.HOST));
        return SignInPlace.of(host, TenantContext.current(), name);
    }

    private static Response.ResponseBuilder to(URI address) {
        return Response.seeOther(address).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
