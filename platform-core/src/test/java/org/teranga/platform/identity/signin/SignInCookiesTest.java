package org.teranga.platform.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.NewCookie;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.session.Token;
import org.teranga.platform.tenancy.PlatformHost;

class SignInCookiesTest {
    private final Token token = Token.fresh();

    @Test
    void whereTheLineIsEncryptedNoOtherHostCanReadOrSetThem() {
        NewCookie cookie = new SignInCookies(new PlatformHost("https://teranga.example")).ofSession(token);

        assertThat(cookie.getName()).isEqualTo("__Host-teranga-session");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.LAX);
    }

    @Test
    void overPlainHttpTheyHaveAnotherNameAndStayWithTheirHost() {
        NewCookie cookie = new SignInCookies(new PlatformHost("http://localhost:8080")).ofBrowser(token);

        assertThat(cookie.getName()).isEqualTo("teranga-sign-in");
        assertThat(cookie.isSecure()).isFalse();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getDomain()).isNull();
    }
}
