/**
 * The matching engine, in plain Java: a market of needs and offers, criteria with verdicts, candidates, assignment with a certificate. It knows neither database nor web.
 */
@NullMarked
package org.teranga.matching.engine;

import org.jspecify.annotations.NullMarked;
