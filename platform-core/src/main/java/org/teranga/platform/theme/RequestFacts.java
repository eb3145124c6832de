package org.teranga.platform.theme;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts that the filters of a request collect for its page: they set them, {@link PageContexts} reads them. */
@RequestScoped
public class RequestFacts {
    private @Nullable String signedInAs;

    /** Says who is signed in, by the name to greet this person with. */
    public void signedInAs(String name) {
        signedInAs = Objects.requireNonNull(name, "name");
    }

    /** The name of the signed-in person, if somebody is signed in. */
    public Optional<String> signedInAs() {
        return Optional.ofNullable(signedInAs);
    }
}
