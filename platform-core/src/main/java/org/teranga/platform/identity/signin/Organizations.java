package org.teranga.platform.identity.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The claim that tells of which organizations the holder of a token is a member: a list of aliases, or a map by alias. */
final class Organizations {
    private static final String CLAIM = "organization";

    private Organizations() {}

    /** The aliases; empty where the claim is missing or has another shape. */
    static Set<String> in(JWTClaimsSet claims) {
        Object claim = claims.getClaim(CLAIM);
        Collection<?> aliases = Set.of();
        if (claim instanceof Collection<?> list) {
            aliases = list;
        } else if (claim instanceof Map<?, ?> map) {
            aliases = map.keySet();
        }
        return aliases.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }
}
