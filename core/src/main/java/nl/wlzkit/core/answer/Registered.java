package nl.wlzkit.core.answer;

/**
 * A type whose JSON is in the register {@link Berekeningen}: every question, and every type that a module lists as a
 * {@link Waardetype}. Who meets another type need not make the register to know that it is not there.
 */
public interface Registered {}
