# frozen_string_literal: true

# Prints the header of each vector, one a line: what hearth_identity.rb signs.
require_relative '../hearth_identity'

JSON.parse(File.read(File.join(__dir__, '../vectors.json'), encoding: 'UTF-8'), symbolize_names: true).each do |one|
  puts HearthIdentity.sign(one[:secret], one[:identity], one[:method], one[:path], at: one[:at])
end
