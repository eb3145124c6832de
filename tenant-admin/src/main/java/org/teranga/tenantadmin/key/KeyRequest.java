package org.teranga.tenantadmin.key;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a program sends to have a key made. */
public record KeyRequest(
        @Nullable String label,
        @Nullable List<String> scopes,
        @Nullable Integer days) {}
