package org.teranga.architecture.broken;

import java.time.Instant;

/** It has no Clock. */
public class AsksTheClock {
    Instant now() {
        return Instant.now();
    }
}
