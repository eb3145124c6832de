package org.teranga.matching.engine.broken;

import jakarta.inject.Provider;
import org.jspecify.annotations.Nullable;

/** An engine that needs a server. */
public class AsksJakarta {
    @Nullable
    Provider<String> server;
}
