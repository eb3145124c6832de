package org.teranga.platform.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.teranga.platform.identity.realm.RealmAddress;
import org.teranga.platform.job.WarmUp;

/** Looks at a token that nobody was given, so that the keys of the realm are there when the first real one comes. */
@ApplicationScoped
class FirstToken implements WarmUp {
    private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"nobody\"}";
    private static final int SIGNATURE_BYTES = 256;

    private final AccessTokens tokens;

    @Inject
    FirstToken(RealmAddress realm, RealmKeys keys) {
        this.tokens = new AccessTokens(realm.issuer(), keys.source());
    }

    @Override
    public void warmUp(Pause pause) {
        pause.take();
        Recognised nobody = tokens.verify(token(), Set.of(), audience -> false, Optional.empty());
        if (nobody instanceof Recognised.Person) {
            throw new IllegalStateException("a token that nobody signed was taken for somebody's");
        }
    }

    private static String token() {
        return encoded(HEADER.getBytes(StandardCharsets.UTF_8)) + "." + encoded("{}".getBytes(StandardCharsets.UTF_8))
                + "." + encoded(new byte[SIGNATURE_BYTES]);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
