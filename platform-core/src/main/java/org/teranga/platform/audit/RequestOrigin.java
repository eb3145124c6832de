package org.teranga.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The network address from which a request comes; jobs have none. */
@RequestScoped
class RequestOrigin {
    private @Nullable String address;

    void comesFrom(String remoteAddress) {
        address = remoteAddress;
    }

    Optional<String> address() {
        return Optional.ofNullable(address);
    }
}
