package org.teranga.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The network address from which a request comes; jobs have none. */
@RequestScoped
public class RequestOrigin {
    private @Nullable String address;

    void comesFrom(String remoteAddress) {
        address = remoteAddress;
    }

    /** It; empty for jobs. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }
}
