package org.teranga.platform.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;
import org.teranga.platform.identity.session.SignIns;
import org.teranga.platform.identity.session.Token;
import org.teranga.platform.tenancy.PlatformHost;

/**
 * The two cookies of a host. Where pages are encrypted they are {@code Secure} and named {@code __Host-…}, which browsers take from that
 * very host only, so that a sibling association can neither read nor set them. Over plain http, which is for trying things out on one
 * machine, they have neither: some browsers, and every program, would not keep them there.
 */
@ApplicationScoped
class SignInCookies {
    private static final String SESSION = "teranga-session";
    private static final String BROWSER = "teranga-sign-in";

    private final boolean secure;

    @Inject
    SignInCookies(PlatformHost host) {
        this.secure = host.secure();
    }

    /** The token of the session, as the browser sent it. */
    Optional<Token> session(HttpServletRequest request) {
        return read(request, SESSION);
    }

    /** The secret of the browser while it signs in. */
    Optional<Token> browser(HttpServletRequest request) {
        return read(request, BROWSER);
    }

    /** Gives the browser its session, until it is closed. */
    NewCookie ofSession(Token token) {
        return cookie(SESSION, token.value(), NewCookie.DEFAULT_MAX_AGE);
    }

    /** Takes the session from the browser. */
    NewCookie noSession() {
        return cookie(SESSION, "", 0);
    }

    /** Gives the browser its secret for the time of a sign-in. */
    NewCookie ofBrowser(Token token) {
        return cookie(BROWSER, token.value(), (int) SignIns.LONGEST.toSeconds());
    }

    /** Takes the secret from the browser. */
    NewCookie noBrowser() {
        return cookie(BROWSER, "", 0);
    }

    private Optional<Token> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(named(name)))
                .findFirst()
                .flatMap(cookie -> Token.read(cookie.getValue()));
    }

    private NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(named(name))
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }
}
